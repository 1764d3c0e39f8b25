package dev.readiness.office.grid;

import dev.readiness.criteria.problem.WorkbookProblem;

/** What one workbook may still ask for. */
final class Budget {
    private long bytes = Limits.UNPACKED_BYTES;
    private int things = Limits.THINGS;
    private int characters = Limits.CHARACTERS;

    void takeBytes(long count) throws Refused {
        bytes -= count;
        if (bytes < 0) {
            throw new Refused(
                    WorkbookProblem.WORKBOOK_UNPACKED_TOO_LARGE, String.valueOf(Limits.UNPACKED_BYTES / 1024 / 1024));
        }
    }

    void takeThing() throws Refused {
        if (--things < 0) {
            throw new Refused(WorkbookProblem.WORKBOOK_TOO_MANY_CELLS, String.valueOf(Limits.THINGS));
        }
    }

    void takeText(int length) throws Refused {
        characters -= length;
        if (characters < 0) {
            throw new Refused(WorkbookProblem.WORKBOOK_TOO_MUCH_TEXT, String.valueOf(Limits.CHARACTERS));
        }
    }
}
