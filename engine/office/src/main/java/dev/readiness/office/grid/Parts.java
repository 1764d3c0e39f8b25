package dev.readiness.office.grid;

import dev.readiness.criteria.problem.WorkbookProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The parts of an Office Open XML package, read one at a time. Nothing is unpacked but what is asked for; POI watches the
 * ratio, the {@link Budget} the sum, and no document type or outer entity is ever looked at.
 */
final class Parts implements AutoCloseable {
    /** What packages are packed with; others need libraries that do not ship. */
    private static final Set<Integer> COMPRESSIONS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    Parts(byte[] packed, Budget budget) throws Refused {
        this.budget = budget;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, "zip");
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** Part names differ in case and slashes from program to program. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The paths of all parts, in lower case. */
    Set<String> names() {
        return parts.keySet();
    }

    /** Whether there is a part below {@code folder}. */
    boolean hasBelow(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** What {@code part} refers to, by id; empty if it refers to nothing. */
    Map<String, Relation> relations(String part) throws Refused {
        int slash = part.lastIndexOf('/') + 1;
        String place = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        RelationsPart relations = new RelationsPart(budget, part.substring(0, slash));
        if (has(place)) {
            read(place, relations);
        }
        return relations.byId();
    }

    /** The part of the kind {@code type} that {@code relations} name. */
    static Optional<String> only(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .sorted()
                .findFirst();
    }

    /** Reads the part of the kind {@code type} that {@code relations} name, if there is one. */
    void readOnly(Map<String, Relation> relations, String type, XmlPart reader) throws Refused {
        Optional<String> part = only(relations, type);
        if (part.isPresent()) {
            read(part.get(), reader);
        }
    }

    /** Reads {@code part} with {@code reader}. */
    void read(String part, XmlPart reader) throws Refused {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null || !COMPRESSIONS.contains(entry.getMethod())) {
            throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, part);
        }
        try (InputStream in = new CountedInput(new ZipArchiveThresholdInputStream(zip.getInputStream(entry)), budget)) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(reader);
            xml.setErrorHandler(reader);
            xml.parse(new InputSource(in));
        } catch (SAXException e) {
            throw e.getException() instanceof Refused refused
                    ? refused
                    : new Refused(WorkbookProblem.WORKBOOK_BROKEN, part);
        } catch (IOException e) {
            throw refusal(e, part);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform must offer a parser for XML.", e);
        } catch (RuntimeException e) { // what the libraries throw at bytes that make no sense
            throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, part);
        }
    }

    private static Refused refusal(IOException fault, String part) {
        if (fault.getCause() instanceof Refused refused) {
            return refused;
        }
        boolean bomb = String.valueOf(fault.getMessage()).startsWith("Zip bomb");
        return new Refused(bomb ? WorkbookProblem.WORKBOOK_BOMB : WorkbookProblem.WORKBOOK_BROKEN, part);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
