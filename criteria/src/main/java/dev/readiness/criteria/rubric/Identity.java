package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rubric is, apart from what it asks.
 *
 * @param id such as {@code neimenggu-2023}
 * @param model how findings become a figure
 * @param edition such as {@code 2023}
 * @param title what it is called
 * @param document the number of the document that prints it
 * @param documentTitle what that document is called
 * @param evidence how far back figures and evidence have to reach
 * @param validFrom first day of validity
 * @param validUntil last day of validity, if it has been superseded
 * @param stages the dated stages of the work, if the source has them
 * @param notes facts about the source that a reader should know
 * @param lacks the languages that not all its texts are written in
 * @param digest SHA-256 of the pack's files
 * @param ownRules the rules that are its own, apart from those that ship
 */
public record Identity(
        String id,
        Model model,
        String edition,
        Text title,
        String document,
        Text documentTitle,
        EvidenceSpan evidence,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        List<Stage> stages,
        List<Text> notes,
        Set<Lang> lacks,
        String digest,
        Optional<OwnRules> ownRules) {
    /**
     * Keeps copies of {@code stages}, {@code notes} and {@code lacks}.
     *
     * @param id such as {@code neimenggu-2023}
     * @param model how findings become a figure
     * @param edition such as {@code 2023}
     * @param title what it is called
     * @param document the number of the document that prints it
     * @param documentTitle what that document is called
     * @param evidence how far back figures and evidence have to reach
     * @param validFrom first day of validity
     * @param validUntil last day of validity, if it has been superseded
     * @param stages the dated stages of the work, if the source has them
     * @param notes facts about the source that a reader should know
     * @param lacks the languages that not all its texts are written in
     * @param digest SHA-256 of the pack's files
     * @param ownRules the rules that are its own, apart from those that ship
     */
    public Identity {
        stages = List.copyOf(stages);
        notes = List.copyOf(notes);
        lacks = Set.copyOf(lacks);
    }

    /**
     * {@return whether a rubric may be called {@code name}: lower-case letters, digits and hyphens}
     *
     * @param name what somebody calls it
     */
    public static boolean isId(String name) {
        return name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }
}
