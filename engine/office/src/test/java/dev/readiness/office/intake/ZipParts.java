package dev.readiness.office.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be spoilt and put together again. */
final class ZipParts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static ZipParts of(byte[] workbook) {
        ZipParts zip = new ZipParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    ZipParts put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ZipParts replace(String part, String before, String after) {
        String text = text(part);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("The part (" + part + ") must hold (" + before + "): " + text);
        }
        return put(part, text.replace(before, after));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
