package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One published set of criteria in one edition, with the values that hold on a day. Immutable and safe to share between
 * threads.
 */
public final class Rubric {
    private final Identity identity;
    private final List<Dimension> dimensions;
    private final List<Clause> vetoes;
    private final List<Assumption> assumptions;
    private final Overall overall;
    private final Map<String, Assumption> assumptionsById = new HashMap<>();
    private final Map<String, Indicator> indicatorsById;
    private final Map<String, Indicator> indicatorsByKey;
    private final SortedMap<Integer, Item> items;
    private final SortedMap<Integer, Clause> clauses;
    private final Map<Integer, Item> itemOfClause;
    private final IndicatorUses uses;
    private final Positions positions;
    private final Quantity nominalMaximum;
    private final Optional<Revision<Rubric>> revision;
    private final Optional<Overlay> overlay;

    /** Worked out when first asked for, since not every command needs them; always to the same result. */
    private @Nullable AssumptionUses assumptionUses;

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
    }

    /**
     * {@return whether a rubric may be called {@code name}: lower-case letters, digits and hyphens}
     *
     * @param name what somebody calls it
     */
    public static boolean isId(String name) {
        return name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    /**
     * Puts a rubric together whose values were never others, and which overlays none.
     *
     * @param identity what it is
     * @param dimensions the top of its tree, in order
     * @param vetoes the clauses that fail everything
     * @param indicators in order
     * @param assumptions in order
     * @param overall how the whole is taken
     */
    public Rubric(
            Identity identity,
            List<Dimension> dimensions,
            List<Clause> vetoes,
            Collection<Indicator> indicators,
            List<Assumption> assumptions,
            Overall overall) {
        this(identity, dimensions, vetoes, indicators, assumptions, overall, Optional.empty(), Optional.empty());
    }

    private Rubric(
            Identity identity,
            List<Dimension> dimensions,
            List<Clause> vetoes,
            Collection<Indicator> indicators,
            List<Assumption> assumptions,
            Overall overall,
            Optional<Revision<Rubric>> revision,
            Optional<Overlay> overlay) {
        Objects.requireNonNull(identity, "identity");
        this.revision = revision;
        this.overlay = overlay;
        this.identity = identity;
        this.dimensions = List.copyOf(dimensions);
        this.vetoes = List.copyOf(vetoes);
        this.assumptions = List.copyOf(assumptions);
        this.overall = overall;
        assumptions.forEach(assumption -> assumptionsById.put(assumption.id(), assumption));
        this.indicatorsById = new LinkedHashMap<>();
        this.indicatorsByKey = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            indicatorsById.put(indicator.id(), indicator);
            indicatorsByKey.put(indicator.id(), indicator);
            indicatorsByKey.put(Binding.plain(indicator.title().zh()), indicator);
        }
        this.items = new TreeMap<>();
        this.clauses = new TreeMap<>();
        this.itemOfClause = new TreeMap<>();
        dimensions.stream().flatMap(dimension -> dimension.items().stream()).forEach(this::index);
        vetoes.forEach(veto -> clauses.put(veto.number(), veto));
        this.uses = new IndicatorUses(clauses.values());
        this.positions = new Positions(clauses.values());
        this.nominalMaximum = overall.points()
                .orElseGet(() -> dimensions.stream().map(Dimension::points).reduce(Quantity.ZERO, Quantity::plus));
    }

    /**
     * {@return the same rubric, whose values replace those of {@code earlier} from {@code day} on}
     *
     * @param earlier the rubric with the values before
     * @param day the first day of its own values
     */
    public Rubric replacing(Rubric earlier, LocalDate day) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(day, "day");
        return new Rubric(
                identity,
                dimensions,
                vetoes,
                indicators(),
                assumptions,
                overall,
                Optional.of(new Revision<>(day, earlier)),
                overlay);
    }

    /**
     * {@return an overlay of this rubric, with {@code changed} in the place of the clauses of the same numbers}
     *
     * @param own what the overlay is
     * @param changed by clause number
     * @param all every indicator of the overlay
     * @param ownOverlay what it changes
     */
    public Rubric overlaid(Identity own, Map<Integer, Clause> changed, Collection<Indicator> all, Overlay ownOverlay) {
        return new Rubric(
                own,
                dimensions.stream().map(dimension -> dimension.with(changed)).toList(),
                vetoes.stream()
                        .map(veto -> changed.getOrDefault(veto.number(), veto))
                        .toList(),
                all,
                assumptions,
                overall,
                Optional.empty(),
                Optional.of(ownOverlay));
    }

    /** {@return what it changes of another rubric, if it is a region's own that builds on one} */
    public Optional<Overlay> overlay() {
        return overlay;
    }

    /** {@return the id of the rubric whose rules judge it: its own, or of an overlay that at the end of the line} */
    public String root() {
        return overlay.map(Overlay::root).orElse(id());
    }

    /** {@return the days on which its values changed, in order} */
    public List<LocalDate> changes() {
        return History.changes(this);
    }

    /**
     * {@return the rubric with the values that hold on {@code day}; this one holds the last}
     *
     * @param day any day
     */
    public Rubric at(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return History.at(this, day);
    }

    /** {@return the rubric over time: this one, then the one that its values replaced, and so on} */
    public List<Rubric> overTime() {
        return History.of(this);
    }

    /**
     * {@return since when a value of this rubric is what it is, and what it was before; empty if it was never
     * another}
     *
     * @param <T> what is looked at
     * @param value what is looked at, such as {@code rubric -> rubric.clause(4).asks()}
     */
    public <T> Optional<Revision<T>> revisionOf(Function<Rubric, T> value) {
        return History.revisionOf(this, value);
    }

    /** The rubric whose values it replaced, and since when. */
    Optional<Revision<Rubric>> revision() {
        return revision;
    }

    private void index(Item item) {
        items.put(item.number(), item);
        for (Clause clause : item.clauses()) {
            clauses.put(clause.number(), clause);
            itemOfClause.put(clause.number(), item);
        }
    }

    /** {@return what it is: id, edition, source, validity} */
    public Identity identity() {
        return identity;
    }

    /** {@return its id, such as {@code neimenggu-2023}} */
    public String id() {
        return identity.id();
    }

    /** {@return the top of its tree, in order} */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** {@return how the whole is taken, and the grades that the source prints} */
    public Overall overall() {
        return overall;
    }

    /** {@return the clauses that fail everything, but for those that only cap it} */
    public List<Clause> vetoes() {
        return vetoes;
    }

    /** {@return every assumption that it declares, in order} */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * {@return the assumption called {@code id}; empty if it declares none such}
     *
     * @param id the assumption's name
     */
    public Optional<Assumption> assumption(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(assumptionsById.get(id));
    }

    /** {@return all indicators in the order of the rubric} */
    public Collection<Indicator> indicators() {
        return Collections.unmodifiableCollection(indicatorsById.values());
    }

    /**
     * {@return the indicator whose id or Chinese title is {@code key}, full-width or half-width}
     *
     * @param key an id or a Chinese title
     */
    public Optional<Indicator> indicator(String key) {
        Indicator exact = indicatorsByKey.get(key);
        return Optional.ofNullable(exact == null ? indicatorsByKey.get(Binding.plain(key)) : exact);
    }

    /** {@return all clauses by number, scored ones and vetoes} */
    public SortedMap<Integer, Clause> clauses() {
        return Collections.unmodifiableSortedMap(clauses);
    }

    /**
     * {@return the clause of that number}
     *
     * @param number the number in the order of the rubric
     * @throws NoSuchElementException if there is none
     */
    public Clause clause(int number) {
        return known(clauses.get(number), number);
    }

    /**
     * {@return the item of that number}
     *
     * @param number the number in the order of the rubric
     * @throws NoSuchElementException if there is none
     */
    public Item item(int number) {
        return known(items.get(number), number);
    }

    private static <T> T known(@Nullable T part, int number) {
        if (part == null) {
            throw new NoSuchElementException("Nothing here has the number " + number + ".");
        }
        return part;
    }

    /**
     * {@return the clauses that need {@code indicator} to be judged, by number}
     *
     * @param indicator one of its indicators
     */
    public List<Clause> usersOf(Indicator indicator) {
        return uses.of(indicator);
    }

    /**
     * {@return whether the rubric says of {@code indicator} what follows where nothing arose that it speaks of}
     *
     * @param indicator one of its indicators
     */
    public boolean mayBeNone(Indicator indicator) {
        return uses.mayBeNone(indicator);
    }

    /**
     * {@return what {@code clause} asks at {@code position}, if it does}
     *
     * @param clause the clause's number
     * @param position from 1
     */
    public Optional<Requirement> requirement(int clause, int position) {
        return Optional.ofNullable(clauses.get(clause)).stream()
                .flatMap(found -> found.requirements().stream())
                .filter(requirement -> requirement.position() == position)
                .findFirst();
    }

    /** {@return all items by number} */
    public SortedMap<Integer, Item> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /** {@return what finds clauses by what people write for them} */
    public Numbering<Clause> clauseNumbers() {
        return Numbering.ofClauses(this);
    }

    /** {@return what finds items by what people write for them} */
    public Numbering<Item> itemNumbers() {
        return Numbering.ofItems(this);
    }

    /**
     * {@return the clause that people call {@code word}, or else the item; none where there are several}
     *
     * @param word a number, in the order of the rubric or as the source prints it
     */
    public Optional<Numbered> named(String word) {
        List<? extends Numbered> called = clauseNumbers().called(word);
        if (called.isEmpty()) {
            called = itemNumbers().called(word);
        }
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /**
     * {@return the numbers of {@code clauses} as the source prints them}
     *
     * @param several numbers in the order of the rubric
     */
    public List<String> labels(Collection<Integer> several) {
        return several.stream().map(this::label).toList();
    }

    /**
     * {@return the number of {@code clause}, or of a criterion that is a veto, as the source prints it}
     *
     * @param clause a number in the order of the rubric
     */
    public String label(int clause) {
        Numbered known = clauses.containsKey(clause) ? clauses.get(clause) : items.get(clause);
        return known == null ? String.valueOf(clause) : known.label();
    }

    /**
     * {@return the item of a scored clause; empty for a veto}
     *
     * @param clause one of its clauses
     */
    public Optional<Item> itemOf(Clause clause) {
        return Optional.ofNullable(itemOfClause.get(clause.number()));
    }

    /**
     * {@return whether {@code clause} is a veto}
     *
     * @param clause a number in the order of the rubric
     */
    public boolean isVeto(int clause) {
        return clauses.containsKey(clause) && !itemOfClause.containsKey(clause);
    }

    /**
     * {@return whether {@code clause} may ever be declared not to apply: no veto may, and no survey}
     *
     * @param clause one of its clauses
     */
    public boolean mayBeExempt(Clause clause) {
        return !clause.alwaysApplies() && !isPartOfVeto(clause);
    }

    /**
     * {@return whether {@code clause} is a veto, or one of a criterion that is}
     *
     * @param clause one of its clauses
     */
    public boolean isPartOfVeto(Clause clause) {
        Item item = itemOfClause.get(clause.number());
        return item == null || item.tier().filter(Tier.VETO::equals).isPresent();
    }

    /**
     * {@return what asks for {@code indicator} itself, in the order of the clauses; not what is only worked out from
     * it}
     *
     * @param indicator one of its indicators
     */
    public List<Requirement> about(Indicator indicator) {
        return uses.about(indicator);
    }

    /**
     * {@return the same with what asks for something that is worked out of it: none of them applies where it does
     * not}
     *
     * @param indicator one of its indicators
     */
    public List<Requirement> restingOn(Indicator indicator) {
        return uses.restingOn(indicator);
    }

    /**
     * {@return how many years before the first that is judged {@code indicator} is wanted: a change needs one more}
     *
     * @param indicator one of its indicators
     */
    public int yearsBefore(Indicator indicator) {
        return uses.yearsBefore(indicator);
    }

    /** {@return where its clauses and requirements stand} */
    public Positions positions() {
        return positions;
    }

    /** {@return what each of its assumptions may have a say in} */
    public AssumptionUses assumptionUses() {
        AssumptionUses known = assumptionUses;
        if (known == null) {
            known = new AssumptionUses(assumptions, indicatorsById.values(), positions.askings());
            assumptionUses = known;
        }
        return known;
    }

    /**
     * {@return whether {@code indicator} may ever be declared not to apply}
     *
     * @param indicator one of its indicators
     */
    public boolean mayBeExempt(Indicator indicator) {
        for (Requirement requirement : restingOn(indicator)) {
            if (!mayBeExempt(clause(requirement.clause()))) {
                return false;
            }
        }
        return !indicator.isDerived() && !about(indicator).isEmpty();
    }

    /** {@return what the whole rubric is worth} */
    public Quantity nominalMaximum() {
        return nominalMaximum;
    }

    /** {@return the greatest figure that there can be: what the whole is worth, with what may be added} */
    public Quantity greatest() {
        Quantity greatest = nominalMaximum;
        for (Item item : items.values()) {
            Optional<Extra> extra = item.extra().filter(Extra::adds);
            if (extra.isPresent()) {
                greatest = greatest.plus(extra.get().bounded(worth(item)));
            }
        }
        return overall.atMost().map(greatest::min).orElse(greatest);
    }

    private static Quantity worth(Item item) {
        return item.clauses().stream()
                .flatMap(clause -> clause.points().stream())
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
