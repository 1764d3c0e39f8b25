package dev.readiness.office.grid;

import java.util.List;
import java.util.Optional;

/**
 * A workbook as it was saved.
 *
 * @param file the path as the user gave it
 * @param bytes its content
 * @param sheets in order
 * @param macros whether it carries macros; they are never looked at
 * @param links whether it refers to other workbooks; they are never looked at
 */
public record Grid(String file, byte[] bytes, List<Sheet> sheets, boolean macros, boolean links) {
    public Grid {
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
