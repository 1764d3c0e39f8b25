package dev.readiness.engine.batch;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.document.Parts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The submissions of files, in order, each read when it is asked for: every line of JSON Lines ({@code .jsonl}, {@code
 * .ndjson}), every document of a YAML file, any other file as it is. What can't be read is an input, too, so that it is
 * told.
 */
public final class Inputs implements Iterator<Input>, Closeable {
    private final Iterator<Path> files;
    private final Map<Path, InputStream> streams;
    private final long size;
    private long read;
    private Optional<Open> open = Optional.empty();

    private record Open(Path file, Parts parts) {}

    private Inputs(Collection<Path> files, Map<Path, InputStream> streams) {
        this.files = files.iterator();
        this.streams = Map.copyOf(streams);
        this.size = files.stream().mapToLong(Inputs::size).sum();
    }

    /**
     * {@return the submissions of {@code files}}
     *
     * @param files the files, as the user gave them
     */
    public static Inputs of(Collection<Path> files) {
        return new Inputs(files, Map.of());
    }

    /**
     * {@return the same, where some of the files are not on the disk but come from {@code streams}, such as standard
     * input}
     *
     * @param files the files, as the user gave them
     * @param streams what those files hold, by their names; closed with the inputs
     */
    public static Inputs of(Collection<Path> files, Map<Path, InputStream> streams) {
        return new Inputs(files, streams);
    }

    /** {@return how much of all files was read, from 0 to 1} */
    public double share() {
        long sofar = read + open.map(each -> each.parts().read()).orElse(0L);
        return size == 0 ? 1 : Math.min(1, sofar / (double) size);
    }

    @Override
    public boolean hasNext() {
        return open.isPresent() || files.hasNext();
    }

    @Override
    public Input next() {
        if (open.isPresent()) {
            return part(open.get());
        }
        if (!files.hasNext()) {
            throw new NoSuchElementException();
        }
        Path file = files.next();
        InputStream stream = streams.get(file);
        if (stream == null && (!Parts.mayBeSeveral(file.toString()) || !Files.isRegularFile(file))) {
            read += size(file);
            return Input.of(file);
        }
        try {
            open = Optional.of(new Open(file, stream == null ? Parts.of(file) : Parts.of(file.toString(), stream)));
        } catch (IOException e) {
            return Input.of(file);
        }
        return part(open.get());
    }

    /** A file that can't be read any further is handed on as it is: whoever reads it learns what is wrong. */
    private Input part(Open current) {
        try {
            Part part = current.parts().next();
            if (!current.parts().hasNext()) {
                close();
            }
            return Input.of(current.file(), part);
        } catch (UncheckedIOException e) {
            close();
            return Input.of(current.file());
        }
    }

    /** Closes the file that is being read. */
    @Override
    public void close() {
        open.ifPresent(current -> {
            read += size(current.file());
            try {
                current.parts().close();
            } catch (IOException e) {
                // It was only read.
            }
        });
        open = Optional.empty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
