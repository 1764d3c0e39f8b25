package dev.readiness.office.sheet;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What a document says of itself: equal contents are equal bytes, whenever they were made. */
public final class Undated {
    private Undated() {}

    /** Gives a document its title, and no day on which it was made. */
    public static void describe(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator("Readiness");
        try {
            core.setCreated("");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("No date must be a sound date of a document.", e);
        }
    }
}
