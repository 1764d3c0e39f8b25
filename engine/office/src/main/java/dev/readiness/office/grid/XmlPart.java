package dev.readiness.office.grid;

import dev.readiness.criteria.problem.WorkbookProblem;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one part of a package, element by element, whatever prefixes its namespaces have. */
abstract class XmlPart extends DefaultHandler {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    XmlPart(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /** An element begins. */
    abstract void open(String name, Attributes attributes) throws Refused;

    /** An element ends; {@code text} stands between its last tag and this one. */
    abstract void close(String name, String text) throws Refused;

    /** The attribute {@code name}, of whatever namespace. */
    static Optional<String> attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return Optional.of(attributes.getValue(i));
            }
        }
        return Optional.empty();
    }

    static boolean flag(Attributes attributes, String name) {
        return attribute(attributes, name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** The whole number in the attribute {@code name}; -1 if there is none. */
    static int number(Attributes attributes, String name) {
        return attribute(attributes, name)
                .filter(value -> value.matches("\\d{1,8}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    @Override
    public final void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        text.setLength(0);
        try {
            if (++depth > Limits.DEPTH) {
                throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, name);
            }
            open(name, attributes);
        } catch (Refused e) {
            throw new SAXException(e);
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) throws SAXException {
        if (text.length() + length > Limits.TEXT) {
            throw new SAXException(new Refused(WorkbookProblem.WORKBOOK_TOO_MUCH_TEXT, String.valueOf(Limits.TEXT)));
        }
        text.append(characters, start, length);
    }

    @Override
    public final void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        try {
            close(name, text.toString());
        } catch (Refused e) {
            throw new SAXException(e);
        }
        text.setLength(0);
    }
}
