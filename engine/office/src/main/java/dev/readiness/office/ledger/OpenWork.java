package dev.readiness.office.ledger;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Safe;
import dev.readiness.report.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One clause that is to be put right, in the words of the ledger, for whoever writes of it elsewhere.
 *
 * @param clause what it is about
 * @param grade why it is listed, such as 未满足
 * @param worth what is at stake, such as points
 * @param found what was found of everything that costs something, a line each
 * @param todo what to do, a line each
 * @param units who answers for it, those that lead first; none where nobody is named
 * @param leads how many of them lead; 0 where they stand side by side
 * @param due by when, where a day is known
 * @param time by when in the words of the task table, where it names no day
 */
public record OpenWork(
        Clause clause,
        String grade,
        String worth,
        String found,
        String todo,
        List<String> units,
        int leads,
        Optional<LocalDate> due,
        Optional<String> time) {
    /**
     * Keeps a copy of {@code units}.
     *
     * @param clause what it is about
     * @param grade why it is listed, such as 未满足
     * @param worth what is at stake, such as points
     * @param found what was found of everything that costs something, a line each
     * @param todo what to do, a line each
     * @param units who answers for it, those that lead first; none where nobody is named
     * @param leads how many of them lead; 0 where they stand side by side
     * @param due by when, where a day is known
     * @param time by when in the words of the task table, where it names no day
     */
    public OpenWork {
        units = List.copyOf(units);
    }

    /** {@return who has to see to it: those that lead, or all of them where nobody does} */
    public List<String> holders() {
        return new Team(units, leads).holders();
    }

    /** {@return those that support the ones that lead; none where nobody leads} */
    public List<String> supporting() {
        return new Team(units, leads).supporting();
    }

    /**
     * {@return all that an assessment leaves to be put right, what is overdue and then the worthiest first; what is not
     * due comes last}
     *
     * @param assessment where a region stands
     * @param lang the language of the texts
     */
    public static List<OpenWork> of(Assessment assessment, Lang lang) {
        LedgerWords words = new LedgerWords(lang, assessment);
        return new Entries(assessment)
                .find().stream().map(entry -> of(entry, words, assessment)).toList();
    }

    private static OpenWork of(Entry entry, LedgerWords words, Assessment assessment) {
        Clause clause = entry.clause();
        Team team = words.team(clause);
        return new OpenWork(
                clause,
                words.say("grade." + entry.grade()),
                worth(entry, words, assessment.submission().rubric().identity().model()),
                words.found(entry),
                words.todo(entry),
                team.units(),
                team.leads(),
                assessment.due(clause),
                assessment.tasks().flatMap(tasks -> tasks.time(clause.number())).map(Safe::line));
    }

    private static String worth(Entry entry, LedgerWords words, Model model) {
        if (model == Model.CONFORMITY) {
            return words.tier(entry);
        }
        return entry.grade().isVeto() ? words.say("worth.veto") : entry.lost().shown();
    }
}
