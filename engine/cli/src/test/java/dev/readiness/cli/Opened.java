package dev.readiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What people read in a document: the text of a Word document or a workbook, or of each in a folder. */
final class Opened {
    private Opened() {}

    static String text(Path document) throws IOException {
        if (Files.isDirectory(document)) {
            try (Stream<Path> files = Files.walk(document)) {
                StringBuilder all = new StringBuilder();
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(text(file));
                }
                return all.toString();
            }
        }
        String name = document.toString();
        return name.endsWith(".xlsx") || name.endsWith(".docx") ? unpacked(document) : Files.readString(document);
    }

    private static String unpacked(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("word/document\\.xml|xl/sharedStrings\\.xml"))
                    .map(entry -> words(zip, entry))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String words(ZipFile zip, ZipEntry entry) {
        try {
            String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            return xml.replaceAll("</(w:p|si)>", "\n").replaceAll("<[^>]+>", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
