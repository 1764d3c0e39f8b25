package dev.readiness.report;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.check.Bound;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Expected;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Matter;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gates and what breaks them, in words; sentences without a place and without colours. */
public final class GateText {
    private static final int NAMED = 3;

    private final Phrases phrases;
    private final Why why;

    public GateText(Lang lang) {
        this.phrases = new Phrases(lang);
        this.why = new Why(phrases, Style.PLAIN);
    }

    /** What the gate is called, such as {@code 否决项触发}. */
    public String title(Gate gate) {
        return phrases.say("gate." + gate.key());
    }

    /** The same in the words of the file's rubric, since a checklist has no points; of any where it was not assessed. */
    public String title(Gate gate, CheckedFile file) {
        return file.assessment()
                .map(assessment ->
                        phrases.of(assessment.submission().rubric().identity().model()))
                .orElse(phrases)
                .say("gate." + gate.key());
    }

    /** What it takes to keep the gate, in one sentence. */
    public String help(Gate gate) {
        return phrases.say("gate.help." + gate.key());
    }

    /** The level in words. */
    public String level(Level level) {
        return phrases.say("level." + level);
    }

    /** What breaks the gate, in one sentence; {@code assessment} is that of the same file. */
    public String say(Breach breach, Optional<Assessment> assessment) {
        return Safe.text(
                assessment.map(known -> sentence(breach.matter(), known)).orElseGet(() -> ofRegion(breach.matter())));
    }

    /** The same, short where another gate of {@code file} says it in full. */
    public String sayOnce(Breach breach, CheckedFile file) {
        boolean told = breach.matter() instanceof Matter.NewlyTripped newly
                && file.gates().stream()
                        .flatMap(gate -> gate.breaches().stream())
                        .anyMatch(other -> other.matter() instanceof Matter.Veto veto
                                && veto.veto().equals(newly.veto()));
        return told && breach.matter() instanceof Matter.NewlyTripped newly
                ? phrases.say("breach.newlyTrippedShort", newly.veto().clause().label())
                : say(breach, file.assessment());
    }

    private String ofRegion(Matter matter) {
        if (matter instanceof Matter.Absent absent) {
            return absent(absent.expected(), absent.otherRubric());
        }
        if (matter instanceof Matter.Duplicate twice) {
            return phrases.say(
                    "breach.duplicate",
                    twice.claim().region(),
                    twice.claim().rubric(),
                    twice.first(),
                    phrases.list(twice.others()));
        }
        throw new IllegalStateException("Only a region (" + matter + ") can do without an assessment.");
    }

    private String absent(Expected expected, Optional<String> otherRubric) {
        String of =
                expected.rubric().map(id -> phrases.say("breach.byRubric", id)).orElse("");
        String other =
                otherRubric.map(id -> phrases.say("breach.otherRubric", id)).orElse("");
        List<String> details = Stream.of(expected.file(), expected.unit(), expected.contact())
                .filter(text -> !text.isEmpty())
                .toList();
        return phrases.say(
                "breach.absent",
                expected.region(),
                of,
                expected.origin().file(),
                other,
                details.isEmpty() ? "" : phrases.say("breach.ofKind", phrases.list(details)));
    }

    /** Which configurations set the gates, and in which line each: one text for each configuration. */
    public List<String> configurations(CheckTally all) {
        return all.configurations().entrySet().stream()
                .map(entry -> phrases.say(
                        "check.configuration",
                        Safe.text(entry.getKey()),
                        phrases.list(entry.getValue().entrySet().stream()
                                .map(gate -> phrases.say(
                                        isFile(entry.getKey()) ? "check.gateInLine" : "check.gate",
                                        gate.getKey().key(),
                                        gate.getValue()))
                                .toList())))
                .toList();
    }

    /** Neither an option nor a variable of the environment. */
    static boolean isFile(String place) {
        return !place.startsWith("--") && !place.startsWith("READINESS_");
    }

    /** Where {@code gate} was set, in brackets; empty if nobody set it. */
    public String origin(GateResult gate) {
        return gate.origin()
                .map(place -> phrases.say(
                        "check.origin",
                        Safe.text(isFile(place.file()) ? place.file() + ":" + place.line() : place.file())))
                .orElse("");
    }

    private String sentence(Matter matter, Assessment assessment) {
        Phrases words = phrases.of(assessment.submission().rubric().identity().model());
        if (matter instanceof Matter.Veto veto) {
            return veto(veto.veto(), assessment);
        }
        if (matter instanceof Matter.NewlyTripped veto) {
            return phrases.say("breach.newlyTripped", veto(veto.veto(), assessment));
        }
        if (matter instanceof Matter.NotJudged clause) {
            return phrases.say("breach.clause", clause.clause().clause().label(), reason(clause.clause(), assessment));
        }
        if (matter instanceof Matter.NewlyLost clause) {
            String lost =
                    phrases.say("breach.clause", clause.clause().clause().label(), reason(clause.clause(), assessment));
            return words.say("breach.newlyLost", lost);
        }
        if (matter instanceof Matter.TooManyMissing missing) {
            return missing(missing);
        }
        if (matter instanceof Matter.LowScore low) {
            return words.say("breach.score", low.found().shown(), low.least().shown());
        }
        if (matter instanceof Matter.LowDimension low) {
            return below(
                    words,
                    phrases.say(
                            "text.dimension",
                            low.dimension().dimension().number(),
                            low.dimension().dimension().title().in(phrases.lang())),
                    low.found(),
                    low.least());
        }
        if (matter instanceof Matter.LowItem low) {
            return below(
                    words,
                    phrases.say(
                            "breach.item",
                            low.item().item().label(),
                            low.item().item().title().in(phrases.lang())),
                    low.found(),
                    low.least());
        }
        if (matter instanceof Matter.NotOnList off) {
            return phrases.say(
                    "breach.notOnList",
                    assessment.submission().rubric().label(off.exemption().clause()),
                    off.exemption().reason());
        }
        if (matter instanceof Matter.Unproven unproven) {
            return phrases.say(
                    "breach.unproven", phrases.title(unproven.reading().indicator()));
        }
        if (matter instanceof Matter.Late late) {
            return phrases.say(
                    "breach.late",
                    late.overdue().clause().label(),
                    late.overdue().days(),
                    late.overdue().due());
        }
        if (matter instanceof Matter.WrongEdition edition) {
            return edition.problem().message(phrases.lang());
        }
        if (matter instanceof Matter.NotReady verdict) {
            return phrases.say("breach.verdict", phrases.verdict(verdict.ruling()));
        }
        if (matter instanceof Matter.ScoreFell fell) {
            return words.say(
                    "breach.scoreFell", fell.before().shown(), fell.now().shown());
        }
        if (matter instanceof Matter.NotCompared not) {
            return not.otherRubrics().isEmpty()
                    ? phrases.say("breach.notCompared")
                    : phrases.say("breach.notComparedRubric", phrases.list(not.otherRubrics()));
        }
        Matter.MoreMissing more = (Matter.MoreMissing) matter;
        return phrases.say("breach.moreMissing", more.before(), more.now());
    }

    private static String below(Phrases words, String what, Bound found, Bound least) {
        return words.say("breach.below", what, found.shown(), least.shown());
    }

    private String veto(VetoState veto, Assessment assessment) {
        String says = why.telling(veto).stream()
                .map(judged -> why.plain(judged, assessment))
                .collect(Collectors.joining(phrases.say("text.semicolon")));
        return phrases.say("breach.veto", veto.clause().label(), phrases.say("veto." + veto.state()), says);
    }

    private String reason(ClauseScore clause, Assessment assessment) {
        List<Judged> judged = clause.judged().stream()
                .filter(each -> each.applies() && each.outcome() != Outcome.MET)
                .toList();
        return judged.stream()
                .map(each -> why.plain(each, assessment))
                .collect(Collectors.joining(phrases.say("text.semicolon")));
    }

    private String missing(Matter.TooManyMissing missing) {
        List<String> first = missing.missing().stream()
                .limit(NAMED)
                .map(MissingIndicator::indicator)
                .map(phrases::title)
                .toList();
        String named = phrases.list(first) + (missing.missing().size() > NAMED ? phrases.say("breach.andOthers") : "");
        String kind = missing.kind()
                .map(each -> phrases.say("breach.ofKind", phrases.say("kind." + each)))
                .orElse("");
        return missing.most() == 0
                ? phrases.say("breach.missing", missing.missing().size(), kind, named)
                : phrases.say("breach.tooManyMissing", missing.missing().size(), kind, named, missing.most());
    }
}
