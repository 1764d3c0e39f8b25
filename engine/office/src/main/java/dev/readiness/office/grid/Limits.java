package dev.readiness.office.grid;

/** What a workbook may ask of the reader before it is refused; far above any honest one. */
final class Limits {
    static final int FILE_BYTES = 16 * 1024 * 1024;

    /** All files of an archive, unpacked. */
    static final long ARCHIVE_BYTES = 256L * 1024 * 1024;

    /** Parts of the package, or files of an archive. */
    static final int ENTRIES = 2_000;

    /** All parts that are read, unpacked. */
    static final long UNPACKED_BYTES = 64L * 1024 * 1024;

    /** Cells, texts, formats and merged areas, each of them. */
    static final int THINGS = 200_000;

    /** The longest text that a cell can hold. */
    static final int TEXT = 32_767;

    /** All texts together. */
    static final int CHARACTERS = 8_000_000;

    /** Sheets. */
    static final int SHEETS = 250;

    /** Elements within elements. */
    static final int DEPTH = 64;

    private Limits() {}
}
