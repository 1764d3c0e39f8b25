package dev.readiness.criteria.submission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A region's division of labour (任务分工表).
 *
 * @param region whose table it is
 * @param source the document it was taken from
 * @param tasks by clause number
 */
public record TaskTable(String region, String source, SortedMap<Integer, Task> tasks) {
    /**
     * Keeps a copy of {@code tasks}.
     *
     * @param region whose table it is
     * @param source the document it was taken from
     * @param tasks by clause number
     */
    public TaskTable {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    /**
     * One clause's task.
     *
     * @param units the responsible units, those that lead first
     * @param leads how many of them lead (牵头); 0 where they stand side by side
     * @param time when, as the region wrote it
     * @param deadline the last day, if there is one
     */
    public record Task(List<String> units, int leads, Optional<String> time, Optional<LocalDate> deadline) {
        /**
         * Keeps a copy of {@code units}.
         *
         * @param units the responsible units, those that lead first
         * @param leads how many of them lead (牵头); 0 where they stand side by side
         * @param time when, as the region wrote it
         * @param deadline the last day, if there is one
         * @throws IllegalArgumentException if more of them lead than there are
         */
        public Task {
            units = List.copyOf(units);
            if (leads < 0 || leads > units.size()) {
                throw new IllegalArgumentException("leads (%s) must be units (%s)".formatted(leads, units));
            }
        }
    }

    /**
     * {@return when {@code clause} is to be done, in the region's words, if the table says}
     *
     * @param clause the number of a clause
     */
    public Optional<String> time(int clause) {
        return Optional.ofNullable(tasks.get(clause)).flatMap(Task::time);
    }

    /**
     * {@return the last day for {@code clause}, if the table gives one}
     *
     * @param clause the number of a clause
     */
    public Optional<LocalDate> deadline(int clause) {
        return Optional.ofNullable(tasks.get(clause)).flatMap(Task::deadline);
    }

    /**
     * {@return the responsible units of {@code clause}, those that lead first; none if the table names none}
     *
     * @param clause the number of a clause
     */
    public List<String> units(int clause) {
        Task task = tasks.get(clause);
        return task == null ? List.of() : task.units();
    }

    /**
     * {@return those of {@link #units} that the table puts in the lead; none where they stand side by side}
     *
     * @param clause the number of a clause
     */
    public List<String> leads(int clause) {
        Task task = tasks.get(clause);
        return task == null ? List.of() : task.units().subList(0, task.leads());
    }
}
