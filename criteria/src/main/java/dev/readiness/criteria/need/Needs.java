package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All kinds of requirements: the one place that lists them. */
public final class Needs {
    /** Every form of every kind; forms of the same key stand together. */
    public static final List<Form> FORMS = List.of(
            Attested.FORM,
            AtLeast.RATE,
            AtMost.RATE,
            AtLeast.AMOUNT,
            AtMost.AMOUNT,
            Occurs.FORM,
            Absent.FORM,
            Bands.RATE,
            Bands.AMOUNT,
            Bands.LEVEL,
            ProRata.RATE,
            ProRata.AMOUNT,
            OwnRule.FORM);

    /** Every form of what is taken off, likewise; in a list of their own. */
    public static final List<Form> DEDUCTIONS = List.of(
            Deduction.EACH,
            Deduction.RATE_BELOW,
            Deduction.RATE_ABOVE,
            Deduction.AMOUNT_BELOW,
            Deduction.AMOUNT_ABOVE,
            Lacking.FORM);

    /** All of these, the needs first. */
    public static final List<Form> ALL =
            Stream.concat(FORMS.stream(), DEDUCTIONS.stream()).toList();

    private Needs() {}

    /** The keys that name {@code forms}, each once. */
    public static List<String> keys(List<Form> forms) {
        return forms.stream().map(Form::key).distinct().toList();
    }

    /**
     * Of {@code among} the form that begins with {@code key}; of several the last whose mark is there, else the first.
     *
     * @param has whether a further key is there
     */
    public static Optional<Form> form(List<Form> among, String key, Predicate<String> has) {
        List<Form> forms = new ArrayList<>(among);
        forms.removeIf(form -> !form.key().equals(key));
        Optional<Form> marked =
                forms.stream().filter(form -> has.test(form.mark())).reduce((first, last) -> last);
        return marked.or(() -> forms.stream().findFirst());
    }

    /** Whether {@code assumption} is one of a kind. */
    public static boolean dependOn(String assumption) {
        for (Form form : ALL) {
            if (form.blank().dependsOn(assumption)) {
                return true;
            }
        }
        return false;
    }

    /** The place among {@link #ALL} of the first form of the kind and variant of {@code requirement}. */
    public static int place(Requirement requirement) {
        for (int place = 0; place < ALL.size(); place++) {
            Requirement blank = ALL.get(place).blank();
            if (blank.getClass() == requirement.getClass() && blank.variant().equals(requirement.variant())) {
                return place;
            }
        }
        throw new IllegalArgumentException("The kind (" + requirement.getClass() + ") must be among the forms.");
    }
}
