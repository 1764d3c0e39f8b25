package dev.readiness.report.ci;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0. Attributes go before text and elements. */
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String INDENT = "  ";

    private final XMLStreamWriter writer;
    private int depth;
    private boolean holdsText;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document in UTF-8 with one {@code root}, ended by a line break. */
    static String write(String root, Consumer<Xml> content) {
        StringWriter out = new StringWriter();
        Xml xml = new Xml(attempt(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.element(root, () -> content.accept(xml));
        xml.step(() -> xml.writer.close());
        return out.append('\n').toString();
    }

    void element(String name, Runnable content) {
        newLine();
        step(() -> writer.writeStartElement(name));
        depth++;
        holdsText = true;
        content.run();
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
            throw new IllegalStateException("Writing XML to memory must succeed.", e);
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
