package dev.readiness.criteria.need;

import dev.readiness.criteria.need.Field.What;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Band;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the fields of a form. */
final class FieldList implements NeedFields {
    private final Form form;
    private final List<Field> fields = new ArrayList<>();

    FieldList(Form form) {
        this.form = form;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    private <T> T add(String key, What what, boolean needed, T now) {
        fields.add(new Field(key, what, needed, List.of()));
        return now;
    }

    private What figure() {
        if (!form.kinds().contains(IndicatorKind.RATE)) {
            return What.NUMBER;
        }
        return form.kinds().size() == 1 ? What.SHARE : What.SHARE_OR_NUMBER;
    }

    @Override
    public About about(About now) {
        add(form.key(), What.INDICATOR, true, now);
        if (form.mayBeNone()) {
            add(Form.WHEN_NONE, What.WHEN_NONE, false, now);
        }
        return about(now, now.indicator());
    }

    @Override
    public About about(About now, Indicator subject) {
        return add(Form.DUE, What.LAST_DAY, false, now);
    }

    @Override
    public String name(String now) {
        return add(form.key(), What.NAME, true, now);
    }

    @Override
    public List<Indicator> indicators(String key, List<Indicator> now) {
        return add(key, What.INDICATORS, true, now);
    }

    @Override
    public Text text(String key, Text now) {
        return add(key, What.TEXT, true, now);
    }

    @Override
    public Indicator indicator(String key, IndicatorKind kind, Indicator now) {
        return add(key, What.INDICATOR, true, now);
    }

    @Override
    public Quantity figure(String key, Indicator of, Quantity now) {
        return add(key, figure(), true, now);
    }

    @Override
    public Optional<Quantity> maybeFigure(String key, Indicator of, Optional<Quantity> now) {
        return add(key, figure(), false, now);
    }

    @Override
    public List<Band> bands(String key, Indicator of, List<Band> now) {
        return add(key, figure() == What.SHARE ? What.SHARES_BY_SHARE : What.SHARES_BY_NUMBER, true, now);
    }

    @Override
    public void word(String key, String word) {
        fields.add(new Field(key, What.WORD, true, List.of(word)));
    }

    @Override
    public <E extends Enum<E>> Optional<E> maybeWord(String key, E[] all, Optional<E> now) {
        fields.add(new Field(
                key, What.WORD, false, Arrays.stream(all).map(FieldList::word).toList()));
        return now;
    }

    /** {@code constant} as packs write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Quantity points(String key, Quantity now) {
        return add(key, What.POINTS, true, now);
    }

    @Override
    public Optional<Quantity> maybePoints(String key, Optional<Quantity> now) {
        return add(key, What.POINTS, false, now);
    }

    @Override
    public Optional<Quantity> pointsOrAll(String key, Optional<Quantity> now) {
        return add(key, What.POINTS_OR_ALL, true, now);
    }

    @Override
    public Quantity worth(Quantity now) {
        return now;
    }

    @Override
    public boolean goesOn(boolean now) {
        return now;
    }

    @Override
    public int whole(String key, int now) {
        return add(key, What.WHOLE, true, now);
    }

    @Override
    public Period period(String key, Period now) {
        return add(key, What.PERIOD, true, now);
    }

    @Override
    public boolean everyYear(Indicator of, boolean now) {
        return maybeEveryYear(now);
    }

    @Override
    public boolean maybeEveryYear(boolean now) {
        return add(Form.EVERY, What.YEAR, false, now);
    }
}
