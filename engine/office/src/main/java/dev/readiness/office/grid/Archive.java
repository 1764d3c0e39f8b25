package dev.readiness.office.grid;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;

/** The files in a zip archive, within limits; nothing is written anywhere. */
public final class Archive {
    /** What Chinese editions of Windows write names in; it holds all of GBK. */
    private static final Charset GB = Charset.forName("GB18030");

    private Archive() {}

    /** The files in {@code archive} by name; those that can't be read are problems. */
    public static List<BookFile> files(Path archive, Problems problems) {
        try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
            return files(archive.toString(), channel, problems);
        } catch (IOException | RuntimeException e) {
            report(problems, WorkbookProblem.ARCHIVE_BROKEN, archive.toString());
            return List.of();
        }
    }

    /** As {@link #files(Path, Problems)}, of an archive within another. */
    public static List<BookFile> files(BookFile archive, Problems problems) {
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(archive.bytes())) {
            return files(archive.name(), channel, problems);
        } catch (IOException | RuntimeException | Refused e) {
            report(problems, WorkbookProblem.ARCHIVE_BROKEN, archive.name());
            return List.of();
        }
    }

    private static List<BookFile> files(String name, SeekableByteChannel channel, Problems problems)
            throws IOException {
        List<BookFile> files = new ArrayList<>();
        long left = Limits.ARCHIVE_BYTES;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > Limits.ENTRIES) {
                report(problems, WorkbookProblem.ARCHIVE_TOO_LARGE, name);
                return List.of();
            }
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    String path = name + "/" + nameOf(entry);
                    byte[] content = content(zip, entry, path, problems);
                    left -= content.length;
                    if (left < 0) {
                        report(problems, WorkbookProblem.ARCHIVE_TOO_LARGE, name);
                        return List.of();
                    }
                    files.add(BookFile.of(path, saved(entry), content));
                }
            }
        }
        files.sort(Comparator.comparing(BookFile::name));
        return files;
    }

    private static Instant saved(ZipArchiveEntry entry) {
        return entry.getTime() < 0 ? Instant.EPOCH : Instant.ofEpochMilli(entry.getTime());
    }

    /** Empty, and reported, if it can't be unpacked; one byte more than a workbook may have if it is longer. */
    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, String path, Problems problems) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            report(problems, WorkbookProblem.ARCHIVE_PASSWORD, path);
            return new byte[0];
        }
        try (InputStream in = new ZipArchiveThresholdInputStream(zip.getInputStream(entry))) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            report(problems, WorkbookProblem.ARCHIVE_BROKEN, path);
            return new byte[0];
        }
    }

    /** Names that are not marked as UTF-8 are it all the same, or in the characters of the packing system. */
    private static String nameOf(ZipArchiveEntry entry) {
        boolean marked = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getExtraField(UnicodePathExtraField.UPATH_ID) != null;
        if (marked || entry.getRawName() == null) {
            return entry.getName();
        }
        ByteBuffer raw = ByteBuffer.wrap(entry.getRawName());
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            name = GB.decode(ByteBuffer.wrap(entry.getRawName())).toString();
        }
        return name.replace('\\', '/');
    }

    private static void report(Problems problems, ProblemCode code, String name) {
        problems.add(new Problem(code, new Location(name, 1, 1), "", List.of(name)));
    }
}
