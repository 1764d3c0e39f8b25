package dev.readiness.office.draft;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import dev.readiness.office.paper.Columns;
import dev.readiness.office.paper.Manuscript;
import dev.readiness.report.Headline;
import dev.readiness.report.Phrases;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An assessment, the words to tell of it, and the paper to tell it on. */
record Draft(Assessment assessment, Phrases phrases, Wording words, Manuscript paper) {

    private static final Pattern ISO_DAY =
            Pattern.compile("(?<![\\d-])(\\d{4}-\\d\\d-\\d\\d)(?![\\d-])(?: (?=\\p{IsHan}))?");

    /** A draft with its title and its marks, and no chapter yet. */
    static Draft of(Assessment assessment, Lang lang) {
        Model model = assessment.submission().rubric().identity().model();
        Phrases phrases = new Phrases(lang).of(model);
        Wording words = Wording.of(Draft.class, "draft", lang).variant(model.name());
        String title = words.say("title", assessment.submission().region());
        Manuscript paper = new Manuscript(title)
                .marked(words.say("running"))
                .text("DraftMark", words.say("mark"))
                .text("Title", title)
                .text("Subtitle", new Headline(phrases, assessment).rubric());
        return new Draft(assessment, phrases, words, paper);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A day as documents write it. */
    String day(LocalDate day) {
        return phrases.longDay(day);
    }

    /** {@code text} with its days as documents write them; what is none, such as 2023-02-30, stays. */
    String days(String text) {
        return ISO_DAY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Figures.day(found.group(1)).map(this::day).orElse(found.group())));
    }

    /** What was found of a requirement, every year of it; a thing that was not done is not asked to be “yes”. */
    String found(Judged judged) {
        boolean attested = !judged.requirement().isQuantified();
        if (attested && (judged.outcome() == Outcome.NOT_MET || judged.outcome() == Outcome.MISSING)) {
            return say(
                    judged.outcome() == Outcome.MISSING ? "notFilledIn" : "notDone",
                    phrases.title(judged.requirement().indicator()));
        }
        if (judged.findings().size() == 1) {
            return days(new Why(phrases, Style.PLAIN).plain(judged, assessment));
        }
        return days(phrases.title(judged.requirement().indicator())
                + say("colon")
                + judged.findings().stream()
                        .map(finding -> phrases.found(finding, assessment.submission()))
                        .collect(Collectors.joining(say("semicolon"))));
    }

    /** Room for what only people know. */
    Draft toFill(String key) {
        paper.body(say(key));
        return this;
    }

    String in(Text text) {
        return text.in(phrases.lang());
    }

    Draft chapter(String key) {
        paper.heading(1, say(key));
        return this;
    }

    Draft part(String title) {
        paper.heading(2, title);
        return this;
    }

    Draft body(String text) {
        paper.body(text);
        return this;
    }

    /** A table under its numbered caption. */
    Draft table(String caption, Columns columns, List<List<String>> rows) {
        paper.text("Caption", say("table", paper.nextTable(), caption));
        paper.table(columns, rows);
        return this;
    }
}
