package dev.readiness.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a submission from other YAML and JSON files by the names at its top. A broken file can't be parsed and must be
 * recognised all the same, or nobody would hear of it; so this looks at the text only.
 */
final class TopKeys {
    static final int LARGEST = 8 * 1024 * 1024;
    private static final Set<String> OF_A_SUBMISSION = Set.of("rubric", "indicators");
    /** Those of rubrics, of their cases and of reports. */
    private static final Set<String> OF_SOMETHING_ELSE =
            Set.of("model", "dimension", "dimensions", "validFrom", "cases", "base", "files");

    /** A word before any colon, since typing mistakes are to be recognised, or several before one that YAML takes. */
    private static final Pattern KEY_OF_A_LINE = Pattern.compile("(?m)^([ \\t]*)[\"']?"
            + "(?:([\\p{L}\\p{N}_][^\\s:：\"'#{}\\[\\]]*)[\"']?[ \\t]*[:：]"
            + "|([\\p{L}\\p{N}_][^:：\\n]*)[\"']?:(?=\\s|$))");

    private static final Pattern WORD = Pattern.compile("[\"']?([\\p{L}\\p{N}_$][^:：\"',{}\\[\\]]*)[\"']?\\s*[:：]");

    private TopKeys() {}

    /** What the file {@code path} is. What can't be read is taken for a submission, so that it is named. */
    static FileKind kind(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return kind(in.readNBytes(LARGEST));
        } catch (IOException e) {
            return FileKind.SUBMISSION;
        }
    }

    /** What {@code bytes} are. ASCII reads the same in every encoding that matters. */
    static FileKind kind(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replace("\0", "")
                .replace("\uFEFF", "")
                .replace("\uFFFD", "");
        Set<String> keys = text.stripLeading().startsWith("{") ? ofBraces(text) : ofLines(text);
        if (keys.isEmpty()) {
            return FileKind.NOTHING;
        }
        if (keys.stream().anyMatch(OF_SOMETHING_ELSE::contains)) {
            return FileKind.OTHER;
        }
        if (keys.stream().anyMatch(OF_A_SUBMISSION::contains)) {
            return FileKind.SUBMISSION;
        }
        return keys.contains("tasks") ? FileKind.TASKS : FileKind.OTHER;
    }

    /** The names of the lines that are indented as the first one is. */
    private static Set<String> ofLines(String text) {
        Set<String> keys = new LinkedHashSet<>();
        if (isList(text)) {
            return keys;
        }
        Matcher matcher = KEY_OF_A_LINE.matcher(text);
        int indentation = -1;
        while (matcher.find()) {
            indentation = indentation < 0 ? matcher.group(1).length() : indentation;
            if (matcher.group(1).length() <= indentation) {
                keys.add(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
            }
        }
        return keys;
    }

    private static boolean isList(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
                .findFirst()
                .filter(line -> line.equals("-") || line.startsWith("- ") || line.startsWith("["))
                .isPresent();
    }

    /** The names directly inside the outermost braces. */
    private static Set<String> ofBraces(String text) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        int depth = 0;
        boolean expectsKey = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 1 && expectsKey && !Character.isWhitespace(c) && c != '}') {
                if (word.region(i, text.length()).lookingAt()) {
                    keys.add(word.group(1));
                }
                expectsKey = false;
            }
            switch (c) {
                case '{', '[' -> {
                    depth++;
                    expectsKey = depth == 1;
                }
                case '}', ']' -> depth--;
                case ',' -> expectsKey = depth == 1;
                case '"' -> i = endOfText(text, i);
                default -> {}
            }
        }
        return keys;
    }

    private static int endOfText(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\n') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return text.length();
    }
}
