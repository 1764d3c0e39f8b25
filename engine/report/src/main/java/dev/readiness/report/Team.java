package dev.readiness.report;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a clause: by the task table, else the kinds of unit that the rubric names.
 *
 * @param units those that lead first; none where nobody is named
 * @param leads how many of them lead; 0 where they stand side by side
 */
public record Team(List<String> units, int leads) {
    public Team {
        units = List.copyOf(units);
    }

    /** What a unit is to a clause. */
    public enum Role {
        /** It leads (牵头). */
        LEAD,
        /** It supports those that lead. */
        SUPPORT,
        /** It answers for the clause beside others, and nobody leads. */
        JOINT,
        /** It answers for the clause alone. */
        SOLE
    }

    static Team of(Clause clause, Optional<TaskTable> tasks, Lang lang) {
        List<String> named = tasks.map(table -> table.units(clause.number())).orElse(List.of());
        return named.isEmpty()
                ? new Team(clause.units().stream().map(unit -> unit.in(lang)).toList(), clause.leads())
                : new Team(
                        named.stream().map(Safe::text).toList(),
                        tasks.orElseThrow().leads(clause.number()).size());
    }

    /** Who has to see to it: those that lead, or all of them where nobody does. */
    public List<String> holders() {
        return leads == 0 ? units : units.subList(0, leads);
    }

    /** Those that support the ones that lead; none where nobody leads. */
    public List<String> supporting() {
        return leads == 0 ? List.of() : units.subList(leads, units.size());
    }

    /** What {@code unit}, one of {@link #units}, is to the clause. */
    public Role role(String unit) {
        if (leads == 0) {
            return units.size() == 1 ? Role.SOLE : Role.JOINT;
        }
        return units.indexOf(unit) < leads ? Role.LEAD : Role.SUPPORT;
    }
}
