package dev.readiness.cli;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.judge.Judge;
import dev.readiness.report.Phrases;
import dev.readiness.report.html.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Has the helper load the rules from the first moment on, then the words and what pages have alike: where there is a
 * second core, the first report comes sooner. Which rules is a guess from the command line and the first lines of a file;
 * a wrong one costs the helper's time and nothing else.
 */
final class Foresight implements Runnable {
    private static final int FAR_ENOUGH = 1024;
    private static final String KEY = "rubric";
    private static final String MODEL = "model";

    /** As an argument of its own begins that asks for one: {@code -f html:FILE}. */
    private static final String PAGE = "html";

    /** What judges submissions, and most often a single one. */
    private static final List<String> COMMANDS = List.of("assess", "check", "explain", "plan", "compare");

    private final Judge judge;
    private final Lang lang;
    private final String[] arguments;

    private Foresight(Judge judge, Lang lang, String... arguments) {
        this.judge = judge;
        this.lang = lang;
        this.arguments = arguments;
    }

    /** Has {@code judge} prepared for the first file that {@code arguments} name, if their command judges. */
    static void prepare(Judge judge, Executor helper, String... arguments) {
        if (arguments.length > 1 && COMMANDS.contains(arguments[0])) {
            helper.execute(new Foresight(judge, Program.language(arguments), arguments));
            if (arguments[0].equals("assess") && asksForPage(arguments)) {
                helper.execute(HtmlReport::foresee);
            }
        }
    }

    private static boolean asksForPage(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith(PAGE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void run() {
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            // Not of a pipe: what is read from one is gone.
            if (Files.isRegularFile(file)) {
                Optional<String> rubric = word(KEY, beginning(file));
                if (rubric.isPresent()) {
                    judge.foresee(rubric.get()); // first, since judging waits for it
                    judge.foresee(model(rubric.get()));
                    Phrases.foresee(lang);
                }
                return;
            }
        }
    }

    /** As the rubric itself says, if it ships; most of those that do not count points. */
    private static Model model(String rubric) {
        try (InputStream in = Packs.class.getResourceAsStream("/packs/" + rubric + "/rubric.yaml")) {
            boolean tiered = in != null
                    && word(MODEL, beginning(in))
                            .filter(Model.CONFORMITY.id()::equals)
                            .isPresent();
            return tiered ? Model.CONFORMITY : Model.POINTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word that follows {@code key}, in YAML or JSON. */
    private static Optional<String> word(String key, String beginning) {
        int at = beginning.indexOf(key);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + key.length();
        while (from < beginning.length() && "\"': ".indexOf(beginning.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < beginning.length() && isPartOfId(beginning.charAt(to))) {
            to++;
        }
        return Optional.of(beginning.substring(from, to));
    }

    private static String beginning(InputStream in) throws IOException {
        return new String(in.readNBytes(FAR_ENOUGH), StandardCharsets.ISO_8859_1);
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return beginning(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPartOfId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
