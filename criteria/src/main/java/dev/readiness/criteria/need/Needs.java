package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
            ProRata.RATE,
            ProRata.AMOUNT,
            PerThousand.FORM,
            Exceeds.FORM,
            OwnRule.FORM);

    private Needs() {}

    /** The keys that name a kind, each once. */
    public static List<String> keys() {
        return FORMS.stream().map(Form::key).distinct().toList();
    }

    /**
     * The form that begins with {@code key}; of several the last whose mark is there, else the first.
     *
     * @param has whether a further key is there
     */
    public static Optional<Form> form(String key, Predicate<String> has) {
        List<Form> forms = new ArrayList<>(FORMS);
        forms.removeIf(form -> !form.key().equals(key));
        Optional<Form> marked =
                forms.stream().filter(form -> has.test(form.mark())).reduce((first, last) -> last);
        return marked.or(() -> forms.stream().findFirst());
    }

    /** Whether {@code assumption} is one of a kind. */
    public static boolean dependOn(String assumption) {
        for (Form form : FORMS) {
            if (form.blank().dependsOn(assumption)) {
                return true;
            }
        }
        return false;
    }

    /** The place among {@link #FORMS} of the first form of the kind of {@code requirement}. */
    public static int place(Requirement requirement) {
        for (int place = 0; place < FORMS.size(); place++) {
            if (FORMS.get(place).blank().getClass() == requirement.getClass()) {
                return place;
            }
        }
        throw new IllegalArgumentException("The kind (" + requirement.getClass() + ") must be among the forms.");
    }
}
