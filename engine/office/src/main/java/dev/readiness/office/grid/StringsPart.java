package dev.readiness.office.grid;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells share; readings of Chinese characters that Japanese Excel adds are left out. */
final class StringsPart extends XmlPart {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final RichText look = new RichText();
    private boolean phonetic;

    StringsPart(Budget budget) {
        super(budget);
    }

    List<String> texts() {
        return texts;
    }

    @Override
    void open(String name, Attributes attributes) {
        phonetic |= name.equals("rPh");
        look.open(name, attributes);
    }

    @Override
    void close(String name, String content) throws Refused {
        switch (name) {
            case "t" -> {
                if (!phonetic) {
                    budget().takeText(content.length());
                    text.append(look.looking(content));
                }
            }
            case "rPh" -> phonetic = false;
            case "si" -> {
                budget().takeThing();
                texts.add(text.toString());
                text.setLength(0);
            }
            default -> {}
        }
    }
}
