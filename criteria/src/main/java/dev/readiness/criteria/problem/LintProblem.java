package dev.readiness.criteria.problem;

import java.util.Locale;
import java.util.Optional;

/** What lint finds in a rubric that can be read; each belongs to the lint rule of its name. */
public enum LintProblem implements ProblemCode {
    /** The number … is used twice, it stands at … already. */
    LINT_DUPLICATE_NUMBER(Severity.ERROR),
    /** … is missing before …. */
    LINT_NUMBER_GAP(Severity.ERROR),
    /** The printed number … is the order of another one, which is what … means where it is written. */
    LINT_LABEL_AMBIGUOUS(Severity.ERROR),
    /** … is declared as skipped and is there. */
    LINT_GAP_FILLED(Severity.WARNING),
    /** Clause … has no points, others of item … have. */
    LINT_CLAUSE_POINTS_PARTLY(Severity.ERROR),
    /** Item … is worth … points, its clauses come to …. */
    LINT_CLAUSE_POINTS(Severity.ERROR),
    /** Dimension … is worth … points, its items come to …. */
    LINT_ITEM_POINTS(Severity.ERROR),
    /** The printed total is … points, the dimensions come to …. */
    LINT_TOTAL_POINTS(Severity.ERROR),
    /** … points are not above 0. */
    LINT_POINTS_NOT_POSITIVE(Severity.ERROR),
    /** The model … does not look at …. */
    LINT_KEY_WITHOUT_EFFECT(Severity.WARNING),
    /** … out of … is no choice. */
    LINT_CHOICE_SIZE(Severity.ERROR),
    /** The choice is worth … points, the best … come to …. */
    LINT_CHOICE_WORTH(Severity.ERROR),
    /** Item … is elective, and its dimension does not say how many count. */
    LINT_ELECTIVE_WITHOUT_CHOICE(Severity.ERROR),
    /** One of a choice is worth … points, another …. */
    LINT_UNEQUAL_CHOICE(Severity.ERROR),
    /** Clause … asks for … twice. */
    LINT_ASKED_TWICE(Severity.ERROR),
    /** Clause … says no whenNone of …, and another requirement of its indicator does. */
    LINT_WHEN_NONE_PARTLY(Severity.ERROR),
    /** Clause … is part of a veto and can't leave it because nothing arose. */
    LINT_WHEN_NONE_OF_VETO(Severity.ERROR),
    /** Clause … is a veto and can't be declared not applicable. */
    LINT_NEVER_EXEMPT(Severity.ERROR),
    /** A made-up answer on … that should come to … does not. */
    LINT_NOT_JUDGED(Severity.ERROR),
    /** The rubric does not know …, which the rule … names. */
    LINT_RULE_UNKNOWN_WORD(Severity.ERROR),
    /** While rules judged … in the case at …, one failed: …. */
    LINT_RULE_FAILS(Severity.ERROR),
    /** In the case at …, … is judged several times: …. */
    LINT_RULED_TWICE(Severity.ERROR),
    /** In the case at …, no rule judges …. */
    LINT_NOT_RULED(Severity.ERROR),
    /** No case makes the rule … fire. */
    LINT_RULE_NEVER_FIRES(Severity.ERROR),
    /** In the case at …, what is concluded of … hangs on the order of what was judged: …. */
    LINT_RULE_HANGS_ON_ORDER(Severity.ERROR),
    /** The indicator … is not used. */
    LINT_INDICATOR_UNUSED(Severity.ERROR),
    /** The indicator … has no unit. */
    LINT_NO_UNIT(Severity.ERROR),
    /** The score … lacks min or max. */
    LINT_NO_SCALE(Severity.ERROR),
    /** Max … is not above min …. */
    LINT_RANGE_REVERSED(Severity.ERROR),
    /** … may be 0 and is divided by. */
    LINT_DIVISOR_ZERO(Severity.ERROR),
    /** … puts units together with … that do not go together. */
    LINT_UNITS_DIFFER(Severity.ERROR),
    /** No item or clause has … answer for it. */
    LINT_RESPONSIBLE_UNIT_UNUSED(Severity.WARNING),
    /** The threshold … lies outside the indicator's range. */
    LINT_THRESHOLD_OUT_OF_RANGE(Severity.ERROR),
    /** Every figure meets the threshold …. */
    LINT_THRESHOLD_IDLE(Severity.WARNING),
    /** The aim … is not above the threshold. */
    LINT_AIM_BELOW_TARGET(Severity.ERROR),
    /**
     * Bands stand best first, each bound worse and each share less than the one before, and the best earns something.
     */
    LINT_BANDS_ORDER(Severity.ERROR),
    /** The levels of clause … do not rise, or a higher one earns no more than one below. */
    LINT_LEVELS_ORDER(Severity.ERROR),
    /** The parts of clause … come to … points, less than its …. */
    LINT_PART_POINTS(Severity.ERROR),
    /** The greatest figure of … is not the highest level. */
    LINT_LEVEL_SCALE(Severity.ERROR),
    /** Where points of … begin, end and start to count do not fit together. */
    LINT_PRO_RATA_SPAN(Severity.ERROR),
    /** … is not made of lower-case letters, digits and hyphens. */
    LINT_ID_FORM(Severity.ERROR),
    /** … is declared twice, it stands at … already. */
    LINT_DUPLICATE_ID(Severity.ERROR),
    /** The title … is used twice, it stands at … already. */
    LINT_DUPLICATE_TITLE(Severity.ERROR),
    /** … holds other than Han characters, letters and digits, which are hard to type as a key. */
    LINT_TITLE_HARD_TO_TYPE(Severity.ERROR),
    /** Who fills in … fills in another indicator, …. */
    LINT_INDICATOR_UNREACHABLE(Severity.ERROR),
    /** Texts without …, of which this is the first: …; the other language is shown in its place. */
    LINT_TEXT_LACKS_LANGUAGE(Severity.WARNING),
    /** … holds no Chinese. */
    LINT_TEXT_NOT_CHINESE(Severity.WARNING),
    /** En holds Chinese: …. */
    LINT_TEXT_NOT_ENGLISH(Severity.WARNING),
    /** … characters, at most …. */
    LINT_TEXT_TOO_LONG(Severity.WARNING),
    /** … is before …, the stages are out of order. */
    LINT_STAGE_ORDER(Severity.ERROR),
    /** Clause … begins on … and is due by …. */
    LINT_BEGINS_AFTER_DUE(Severity.ERROR),
    /** … lies outside the period of validity. */
    LINT_DATE_OUTSIDE_VALIDITY(Severity.ERROR),
    /** The engine does not know the assumption …. */
    LINT_ASSUMPTION_UNKNOWN(Severity.ERROR),
    /** The engine takes … one way only, the option … changes nothing. */
    LINT_OPTION_WITHOUT_EFFECT(Severity.ERROR),
    /** … defaults to … here, to … in the other rubrics. */
    LINT_DEFAULT_DIFFERS(Severity.WARNING),
    /** The assumption … bears on this and is not declared. */
    LINT_ASSUMPTION_MISSING(Severity.ERROR),
    /** This line is not between 0 and …. */
    LINT_GRADE_LINE_OUT_OF_RANGE(Severity.ERROR),
    /** … asks for nothing and always holds, so that no grade below it ever follows. */
    LINT_GRADE_NEVER_REACHED(Severity.ERROR),
    /** Veto … makes no difference to any grade. */
    LINT_VETO_WITHOUT_EFFECT(Severity.ERROR),
    /** No grade asks for the group …. */
    LINT_GROUP_UNUSED(Severity.WARNING),
    /** The levels of clause … earn nothing and no grade asks for them, so that the lower ones have no effect. */
    LINT_LEVELS_WITHOUT_EFFECT(Severity.ERROR),
    /** A grade counts by the level …; these clauses have levels, but not that one: …. */
    LINT_LEVEL_LACKING(Severity.ERROR),
    /** The cap of clause … makes no difference: the total can't exceed it, or it is the best grade. */
    LINT_CAP_WITHOUT_EFFECT(Severity.ERROR),
    /**
     * … of the … parts of this mean have a weight, those in per cent … in all; all should have one, in per cent that make
     * 100%, or all numbers.
     */
    LINT_WEIGHTS(Severity.ERROR),
    /** What stands above is no mean, so that this weight says nothing. */
    LINT_WEIGHT_WITHOUT_EFFECT(Severity.ERROR),
    /**
     * A mean or the least of shares stands above: a deduction can't go on into the total, since less than nothing
     * would grow when others leave.
     */
    LINT_BEYOND_SHARES(Severity.ERROR),
    /**
     * The total is held to … points and the rubric is worth …: the bound should be no less, and something should add
     * points beyond it.
     */
    LINT_TOTAL_AT_MOST(Severity.ERROR),
    /** The total is rounded to …, and what it is worth or held to is …: that should be a multiple of …, and more. */
    LINT_TOTAL_ROUNDED(Severity.ERROR),
    /** The cases belong to …, not to …. */
    LINT_CASE_OF_OTHER_RUBRIC(Severity.ERROR),
    /** The case expects clause …, which does not exist. */
    LINT_CASE_UNKNOWN_CLAUSE(Severity.ERROR);

    private final Severity severity;

    LintProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** {@return the lint rule that finds it, such as {@code number-gap}} */
    @Override
    public Optional<String> rule() {
        return Optional.of(
                name().substring("LINT_".length()).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
