package dev.readiness.report;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Rung;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;

/** Why the verdict is what it is: the rules that led to it, from the vetoes and conditions on. */
public final class VerdictText {
    private final Phrases phrases;
    private final Style style;

    /** @param model of the rubric shown, which words its figures */
    public VerdictText(Lang lang, Model model, Style style) {
        this.phrases = new Phrases(lang).of(model);
        this.style = style;
    }

    /** The verdict of {@code assessment}, its reason, and every rule that had a say in it. */
    public String render(Assessment assessment) {
        Screen screen = new Screen(style);
        Ruling ruling = assessment.advice().ruling();
        Headline headline = new Headline(phrases, assessment);
        screen.line(style.strong(phrases.say("explain.verdict", headline.verdict(), headline.reason())));
        screen.line(phrases.say("explain.rule", ruling.rule()));
        headline.sways().forEach(screen::line);
        assessment.advice().vetoes().forEach(veto -> screen.line("  " + veto(veto)));
        assessment.advice().caps().forEach(cap -> screen.line("  " + cap(cap)));
        ruling.grading().ifPresent(grading -> {
            screen.line("  " + phrases.say("explain.graded", GradeWords.between(phrases, grading), grading.rule()));
            new GradeWords(phrases, assessment.submission().rubric())
                    .rules(grading)
                    .forEach(line -> screen.line("    " + line));
        });
        ruling.conditions().forEach(condition -> screen.line("  " + condition(condition)));
        assessment.advice().otherModes().forEach(other -> screen.line("  " + other(other)));
        return screen.toString();
    }

    private String veto(VetoState veto) {
        return phrases.say("explain.vetoRule", veto.clause().number(), phrases.veto(veto.state()), veto.rule());
    }

    private String condition(Condition condition) {
        String what = phrases.say(condition.about() instanceof Rung ? "explain.targetGrade" : "explain.total");
        if (condition.about() instanceof TierScore tier) {
            what = phrases.tier(tier.tier());
        }
        return phrases.say("explain.condition", what, phrases.say("truth." + condition.truth()), condition.rule());
    }

    private String cap(CapState cap) {
        return phrases.say("explain.cap", cap.clause().label(), phrases.say("cap.state." + cap.truth()), cap.rule());
    }

    private String other(Outlook other) {
        return phrases.say(
                "explain.otherMode",
                phrases.mode(other.mode()),
                phrases.verdict(other.ruling()),
                other.ruling().rule());
    }
}
