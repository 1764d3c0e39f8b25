package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
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
    private final Contents contents;
    private final IndicatorUses indicatorUses;
    private final Positions positions;
    private final Quantity nominalMaximum;
    private final Optional<Revision<Rubric>> revision;
    private final Optional<Overlay> overlay;

    /** Worked out when first asked for, since not every command needs them; always to the same result. */
    private @Nullable AssumptionUses assumptionUses;

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

    /** The same with the one that its values replaced, and with what it changes of the one that it builds on. */
    Rubric(
            Identity identity,
            List<Dimension> dimensions,
            List<Clause> vetoes,
            Collection<Indicator> indicators,
            List<Assumption> assumptions,
            Overall overall,
            Optional<Revision<Rubric>> revision,
            Optional<Overlay> overlay) {
        this.identity = Objects.requireNonNull(identity, "identity");
        this.dimensions = List.copyOf(dimensions);
        this.vetoes = List.copyOf(vetoes);
        this.assumptions = List.copyOf(assumptions);
        this.overall = overall;
        this.contents = new Contents(dimensions, vetoes, indicators, assumptions);
        this.indicatorUses = new IndicatorUses(contents.clauses().values());
        this.positions = new Positions(contents.clauses().values());
        this.nominalMaximum = overall.worth(dimensions);
        this.revision = revision;
        this.overlay = overlay;
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
        Optional<Revision<Rubric>> last = Optional.of(new Revision<>(day, earlier));
        return new Rubric(identity, dimensions, vetoes, indicators(), assumptions, overall, last, overlay);
    }

    /** {@return what it changes of another rubric, if it is a region's own that builds on one} */
    public Optional<Overlay> overlay() {
        return overlay;
    }

    /** {@return the id of the rubric whose rules judge it: its own, or of an overlay that at the end of the line} */
    public String root() {
        return overlay.map(Overlay::root).orElse(id());
    }

    /**
     * {@return the rubric with the values that hold on {@code day}; this one holds the last}
     *
     * @param day any day
     */
    public Rubric at(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return history().at(day);
    }

    /** {@return this rubric and the ones that its values replaced} */
    public History history() {
        return new History(this);
    }

    /** The rubric whose values it replaced, and since when. */
    Optional<Revision<Rubric>> revision() {
        return revision;
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
        return contents.assumption(id);
    }

    /** {@return what each of its assumptions may have a say in} */
    public AssumptionUses assumptionUses() {
        AssumptionUses known = assumptionUses;
        if (known == null) {
            known = new AssumptionUses(assumptions, indicators(), positions.askings());
            assumptionUses = known;
        }
        return known;
    }

    /** {@return all indicators in the order of the rubric} */
    public Collection<Indicator> indicators() {
        return contents.indicators();
    }

    /**
     * {@return the indicator whose id or Chinese title is {@code key}, full-width or half-width}
     *
     * @param key an id or a Chinese title
     */
    public Optional<Indicator> indicator(String key) {
        return contents.indicator(key);
    }

    /** {@return what asks for each of its indicators} */
    public IndicatorUses indicatorUses() {
        return indicatorUses;
    }

    /** {@return all items by number} */
    public SortedMap<Integer, Item> items() {
        return contents.items();
    }

    /**
     * {@return the item of that number}
     *
     * @param number the number in the order of the rubric
     * @throws NoSuchElementException if there is none
     */
    public Item item(int number) {
        return contents.item(number);
    }

    /** {@return what finds items by what people write for them} */
    public Numbering<Item> itemNumbers() {
        return Numbering.ofItems(this);
    }

    /** {@return all clauses by number, scored ones and vetoes} */
    public SortedMap<Integer, Clause> clauses() {
        return contents.clauses();
    }

    /**
     * {@return the clause of that number}
     *
     * @param number the number in the order of the rubric
     * @throws NoSuchElementException if there is none
     */
    public Clause clause(int number) {
        return contents.clause(number);
    }

    /** {@return what finds clauses by what people write for them} */
    public Numbering<Clause> clauseNumbers() {
        return Numbering.ofClauses(this);
    }

    /**
     * {@return the number of {@code clause}, or of a criterion that is a veto, as the source prints it}
     *
     * @param clause a number in the order of the rubric
     */
    public String label(int clause) {
        return contents.label(clause);
    }

    /**
     * {@return the item of a scored clause; empty for a veto}
     *
     * @param clause one of its clauses
     */
    public Optional<Item> itemOf(Clause clause) {
        return contents.itemOf(clause);
    }

    /**
     * {@return whether {@code clause} is a veto}
     *
     * @param clause a number in the order of the rubric
     */
    public boolean isVeto(int clause) {
        return contents.isVeto(clause);
    }

    /** {@return what of it a region may declare not to apply} */
    public Applicability applicability() {
        return new Applicability(this);
    }

    /** {@return where its clauses and requirements stand} */
    public Positions positions() {
        return positions;
    }

    /** {@return what the whole rubric is worth} */
    public Quantity nominalMaximum() {
        return nominalMaximum;
    }

    /** {@return the greatest figure that there can be: what the whole is worth, with what may be added} */
    public Quantity greatest() {
        return overall.greatest(nominalMaximum, items().values());
    }
}
