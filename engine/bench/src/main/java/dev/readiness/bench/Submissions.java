package dev.readiness.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes as many submissions as wanted as JSON Lines: the first sample, each time for another region. */
public final class Submissions {
    private static final String REGION = "\"region\": \"";

    private Submissions() {}

    /** @param arguments how many, and the file to write them to */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    static void write(int count, Path file) throws IOException {
        String line = line();
        int name = line.indexOf(REGION) + REGION.length();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 1; i <= count; i++) {
                String text = line.substring(0, name) + i + " " + line.substring(name) + "\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The sample without its task table, which stands in another file. */
    private static String line() {
        String yaml = new String(Sample.yaml(), StandardCharsets.UTF_8).replaceAll("(?m)^tasks: .*\\R", "");
        return new String(Json.of(yaml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
