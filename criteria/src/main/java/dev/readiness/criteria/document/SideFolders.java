package dev.readiness.criteria.document;

import java.util.Locale;
import java.util.Set;

/** Folders that nobody keeps documents in: those of tools, and hidden ones. */
public final class SideFolders {
    private static final Set<String> OF_TOOLS = Set.of(
            ".git",
            ".svn",
            ".hg",
            ".bzr",
            "cvs",
            ".github",
            ".gitlab",
            ".idea",
            ".vscode",
            ".settings",
            "__macosx",
            "__pycache__",
            "$recycle.bin",
            "system volume information");

    /** Whatever is packed with programs; nobody can look through all of it. */
    private static final Set<String> OF_LIBRARIES = Set.of("node_modules", "bower_components");

    private SideFolders() {}

    /**
     * {@return whether a tool keeps its own files in the folder {@code name}, which are nobody's documents}
     *
     * @param name the folder's own name
     */
    public static boolean isOfTools(String name) {
        return OF_TOOLS.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * {@return whether the folder {@code name} is passed by, since it is hidden or of a tool}
     *
     * @param name the folder's own name
     */
    public static boolean isPassedBy(String name) {
        return name.startsWith(".") || isOfTools(name) || OF_LIBRARIES.contains(name.toLowerCase(Locale.ROOT));
    }
}
