package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.ValueProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the names of places are written, so that none is taken for a year or for a part of a figure. */
public final class PlaceNames {
    /** As a regular expression; surrogates are left out, since not every engine takes them in a range. */
    public static final String FORM = "[A-Z㐀-鿿][^,，、;；]*";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private static final List<String> CITY = List.of("全市", "City");
    private static final int FEWEST_COUNTIES = 2;

    private PlaceNames() {}

    static boolean isName(Node.Scalar key) {
        return PATTERN.matcher(Binding.plain(key.text())).matches();
    }

    /** Whether {@code place} is the city as a whole. */
    static boolean isCity(String place) {
        return CITY.contains(place);
    }

    /**
     * Tells where {@code names}, which stand at {@code node}, can't be all: a city has counties, and an overall figure is
     * that of the city.
     */
    static void checkExtent(Binding binding, Node node, List<String> names, boolean overall) {
        long counties = names.stream().filter(name -> !isCity(name)).count();
        if (overall && counties == names.size()) {
            binding.report(ValueProblem.PLACES_WITHOUT_CITY, node, CITY.get(0));
        }
        if (counties < FEWEST_COUNTIES) {
            binding.report(ValueProblem.PLACES_FEW, node, String.valueOf(counties));
        }
    }

    /** The places that a submission names once for all its figures. */
    static List<String> read(Binding binding, Node node) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Node> items = binding.items(node);
        if (items.isEmpty()) {
            binding.report(ValueProblem.PLACES_EMPTY, node);
        }
        for (Node item : items) {
            if (!(item instanceof Node.Scalar scalar)) {
                binding.report(DocumentProblem.TEXT_EXPECTED, item);
            } else if (!isName(scalar)) {
                binding.report(ValueProblem.PLACE_NAME, item, scalar.text());
            } else if (!seen.add(Binding.plain(scalar.text()))) {
                binding.report(ValueProblem.PLACE_TWICE, item, scalar.text());
            } else {
                names.add(Binding.plain(scalar.text()));
            }
        }
        return names;
    }
}
