package dev.readiness.office.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** The number formats that cells refer to. */
final class StylesPart extends XmlPart {
    private final Map<Integer, NumberFormat> own = new HashMap<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private boolean inCellStyles;

    StylesPart(Budget budget) {
        super(budget);
    }

    /** The format of the cells whose style is {@code style}. */
    NumberFormat format(int style) {
        if (style < 0 || style >= ofStyles.size()) {
            return NumberFormat.GENERAL;
        }
        int id = ofStyles.get(style);
        NumberFormat format = own.get(id);
        return format == null ? NumberFormat.builtIn(id) : format;
    }

    @Override
    void open(String name, Attributes attributes) throws Refused {
        switch (name) {
            case "numFmt" -> {
                budget().takeThing();
                int id = number(attributes, "numFmtId");
                own.put(
                        id,
                        new NumberFormat(id, attribute(attributes, "formatCode").orElse("")));
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    budget().takeThing();
                    ofStyles.add(number(attributes, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    void close(String name, String text) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }
}
