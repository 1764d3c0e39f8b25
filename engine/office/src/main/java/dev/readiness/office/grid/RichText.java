package dev.readiness.office.grid;

import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * The look of a run of characters as far as it changes what they say: in 1² typed with a raised 2 nobody means twelve,
 * and what is struck out no longer holds. The characters that look so take the place of those that are made to.
 */
final class RichText {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int FIRST_LOWERED = '₀';
    private static final char STROKE = '\u0336';

    private boolean raised;
    private boolean lowered;
    private boolean struck;

    void open(String name, Attributes attributes) {
        switch (name) {
            case "r", "si", "is" -> {
                raised = false;
                lowered = false;
                struck = false;
            }
            case "vertAlign" -> {
                Optional<String> value = XmlPart.attribute(attributes, "val");
                raised = value.filter("superscript"::equals).isPresent();
                lowered = value.filter("subscript"::equals).isPresent();
            }
            case "strike" ->
                struck = XmlPart.attribute(attributes, "val")
                        .map(value -> value.equals("1") || value.equals("true"))
                        .orElse(true);
            default -> {}
        }
    }

    /** {@code text} of the run as it looks. */
    String looking(String text) {
        if (!raised && !lowered && !struck) {
            return text;
        }
        StringBuilder looking = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean digit = c >= '0' && c <= '9';
            looking.appendCodePoint(
                    digit && raised ? RAISED.charAt(c - '0') : digit && lowered ? FIRST_LOWERED + c - '0' : c);
            if (struck && !Character.isWhitespace(c)) {
                looking.append(STROKE);
            }
        });
        return looking.toString();
    }
}
