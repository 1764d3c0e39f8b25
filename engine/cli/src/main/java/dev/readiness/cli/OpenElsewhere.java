package dev.readiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells from the files that Excel, Word, LibreOffice and WPS leave beside a document that one of them has it open. */
final class OpenElsewhere {
    private static final int CUT_BY_WORD = 2;

    private OpenElsewhere() {}

    static boolean is(Path place) {
        String name = String.valueOf(place.getFileName());
        String cut = name.length() > CUT_BY_WORD ? name.substring(CUT_BY_WORD) : name;
        return List.of("~$" + name, "~$" + cut, ".~lock." + name + "#", ".~" + name).stream()
                .map(place::resolveSibling)
                .anyMatch(Files::exists);
    }
}
