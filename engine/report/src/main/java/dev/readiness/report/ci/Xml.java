package dev.readiness.report.ci;

import dev.readiness.report.Written;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0. Attributes go before text and elements. */
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String INDENT = "  ";

    private final Writer out;
    private final XMLStreamWriter writer;
    private int depth;
    private boolean holdsText;

    private Xml(Writer out) {
        this.out = out;
        this.writer = attempt(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
    }

    /** Begins a document in UTF-8 with one {@code root}; {@code out} stays open. */
    static Xml begin(Writer out, String root) {
        Written.to(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        Xml xml = new Xml(out);
        xml.open(root);
        return xml;
    }

    /** Ends the document with a line break. */
    void end() {
        close();
        step(() -> {
            writer.flush();
            writer.close();
        });
        Written.to(out, "\n");
    }

    void element(String name, Runnable content) {
        open(name);
        content.run();
        close();
    }

    private void open(String name) {
        newLine();
        step(() -> writer.writeStartElement(name));
        depth++;
        holdsText = true;
    }

    private void close() {
        depth--;
        if (!holdsText) {
            newLine();
        }
        step(writer::writeEndElement);
        holdsText = false;
    }

    void attribute(String name, String value) {
        step(() -> writer.writeAttribute(name, legal(value)));
    }

    void text(String text) {
        step(() -> writer.writeCharacters(legal(text)));
    }

    private void newLine() {
        step(() -> writer.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    /** {@code text} without the characters that XML 1.0 does not know, escaped or not. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private void step(Step step) {
        attempt(() -> {
            step.run();
            return this;
        });
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A writer of text must take XML.", e);
        }
    }

    /** A step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** A step with a result. */
    private interface Attempt<T> {
        T run() throws XMLStreamException;
    }
}
