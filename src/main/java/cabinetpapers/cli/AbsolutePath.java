package cabinetpapers.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path from the current folder on, as a shell completes it. */
final class AbsolutePath implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + text + "\" is not a path");
        }
    }
}
