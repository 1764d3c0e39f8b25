package dev.readiness.report;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.check.Bound;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Matter;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import java.util.List;
import java.util.stream.Collectors;

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

    /** What it takes to keep the gate, in one sentence. */
    public String help(Gate gate) {
        return phrases.say("gate.help." + gate.key());
    }

    /** The level in words. */
    public String level(Level level) {
        return phrases.say("level." + level);
    }

    /** What breaks the gate, in one sentence; {@code assessment} is that of the same file. */
    public String say(Breach breach, Assessment assessment) {
        return Safe.text(sentence(breach.matter(), assessment));
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
            return phrases.say("breach.clause", clause.clause().clause().number(), reason(clause.clause(), assessment));
        }
        if (matter instanceof Matter.NewlyLost clause) {
            String lost = phrases.say(
                    "breach.clause", clause.clause().clause().number(), reason(clause.clause(), assessment));
            return phrases.say("breach.newlyLost", lost);
        }
        if (matter instanceof Matter.TooManyMissing missing) {
            return missing(missing);
        }
        if (matter instanceof Matter.LowScore low) {
            return words.say("breach.score", low.found().shown(), low.least().shown());
        }
        if (matter instanceof Matter.LowDimension low) {
            return below(
                    phrases.say(
                            "text.dimension",
                            low.dimension().dimension().number(),
                            low.dimension().dimension().title().in(phrases.lang())),
                    low.found(),
                    low.least());
        }
        if (matter instanceof Matter.LowItem low) {
            return below(
                    phrases.say(
                            "breach.item",
                            low.item().item().number(),
                            low.item().item().title().in(phrases.lang())),
                    low.found(),
                    low.least());
        }
        if (matter instanceof Matter.NotOnList off) {
            return phrases.say(
                    "breach.notOnList",
                    off.exemption().clause(),
                    off.exemption().reason());
        }
        if (matter instanceof Matter.Unproven unproven) {
            return phrases.say(
                    "breach.unproven", phrases.title(unproven.reading().indicator()));
        }
        if (matter instanceof Matter.Late late) {
            return phrases.say(
                    "breach.late",
                    late.overdue().clause().number(),
                    late.overdue().days(),
                    late.overdue().due());
        }
        if (matter instanceof Matter.WrongEdition edition) {
            return edition.problem().message(phrases.lang());
        }
        if (matter instanceof Matter.NotReady verdict) {
            return phrases.say(
                    "breach.verdict", phrases.say("verdict." + verdict.ruling().verdict()));
        }
        if (matter instanceof Matter.ScoreFell fell) {
            return words.say(
                    "breach.scoreFell", fell.before().shown(), fell.now().shown());
        }
        Matter.MoreMissing more = (Matter.MoreMissing) matter;
        return phrases.say("breach.moreMissing", more.before(), more.now());
    }

    private String below(String what, Bound found, Bound least) {
        return phrases.say("breach.below", what, found.shown(), least.shown());
    }

    private String veto(VetoState veto, Assessment assessment) {
        String says = why.telling(veto).stream()
                .map(judged -> why.plain(judged, assessment))
                .collect(Collectors.joining(phrases.say("text.semicolon")));
        return phrases.say("breach.veto", veto.clause().number(), phrases.say("veto." + veto.state()), says);
    }

    private String reason(ClauseScore clause, Assessment assessment) {
        List<Judged> judged = clause.judged().stream()
                .filter(each -> each.outcome() != Outcome.MET)
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
