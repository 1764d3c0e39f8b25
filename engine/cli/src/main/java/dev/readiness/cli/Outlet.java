package dev.readiness.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers whether it took everything. */
final class Outlet extends FileOutputStream {
    private volatile Optional<IOException> fault = Optional.empty();

    Outlet() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            fault = Optional.of(e);
            throw e;
        }
    }

    /** Whether something could not be written; not where whoever read it, such as {@code head}, had enough. */
    boolean failed() {
        return fault.map(each -> String.valueOf(each.getMessage()))
                .filter(reason -> !Boolean.getBoolean("readiness.pipe"))
                .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }
}
