package dev.readiness.office.grid;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a number is shown.
 *
 * @param id its number, of which those below 164 are agreed on
 * @param code the format's own notation
 */
record NumberFormat(int id, String code) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    /** The agreed format {@code id}; general where nothing is agreed. */
    static NumberFormat builtIn(int id) {
        String code = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return new NumberFormat(Math.max(0, id), code == null ? GENERAL.code : code);
    }

    boolean isDay() {
        return isEastAsianDay() || DateUtil.isADateFormat(id, code);
    }

    /** Chinese, Japanese and Korean editions of Excel keep these for days; a file need not spell them out. */
    private boolean isEastAsianDay() {
        return id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58;
    }

    boolean isPercent() {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\\' || sign == '_' || sign == '*') {
                i++;
            } else if (sign == '%' && !quoted) {
                return true;
            }
        }
        return false;
    }
}
