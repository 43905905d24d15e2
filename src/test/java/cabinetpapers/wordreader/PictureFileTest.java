package cabinetpapers.wordreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "\n<?xml version=\"1.0\"?>\n<!-- A crest --><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "\uFEFF<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "\uFEFF<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void aDrawingIsAPictureWithAByteOrderMarkAndWithout(String file) {
        assertThat(PictureFile.isOne(file.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\uFEFF#!/bin/sh\n# <svg", "<html><body/></html>", "words before <svg/>"})
    void whatOnlySpeaksOfADrawingIsNone(String file) {
        assertThat(PictureFile.isOne(file.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
