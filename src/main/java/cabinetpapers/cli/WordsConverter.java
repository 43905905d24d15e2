package cabinetpapers.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What goes on record says something: nobody could be asked about a deed without a name, or a figure without a reason. */
final class WordsConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is put on record, and cannot be blank");
        }
        return text.strip();
    }
}
