package dev.readiness.office.sheet;

import java.util.Collection;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as spreadsheet programs allow them: 31 characters at most, some characters never, each name once. */
final class SheetNames {
    private static final int LONGEST = 31;
    /** Excel keeps this one for itself. */
    private static final String RESERVED = "History";

    private SheetNames() {}

    /** A name like {@code wanted} that is allowed and not among {@code taken}; letter case tells no names apart. */
    static String fit(String wanted, Collection<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.strip().replaceAll("\\p{Cc}", " "), '_');
        String fit = safe;
        for (int i = 2; isTaken(fit, taken); i++) {
            String mark = "(" + i + ")";
            fit = cut(safe, LONGEST - mark.length()) + mark;
        }
        return fit;
    }

    private static boolean isTaken(String name, Collection<String> taken) {
        return name.equalsIgnoreCase(RESERVED) || taken.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Never between the two halves of a character. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end);
    }
}
