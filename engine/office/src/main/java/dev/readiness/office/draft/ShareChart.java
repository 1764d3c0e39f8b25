package dev.readiness.office.draft;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.score.DimensionScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * The share of each dimension as bars: what is earned, solid, and what may still come, in outline, so that a copy in
 * black and white can be read. The figures stand in the chart itself: a workbook inside the document would carry a date.
 */
record ShareChart(Draft draft, List<DimensionScore> dimensions) {
    private static final byte[] INK = {(byte) 0x1d, (byte) 0x5c, (byte) 0x63};

    void draw(XWPFChart chart) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
        shares.setMinimum(0);
        shares.setMaximum(100);
        shares.setMajorUnit(20);
        shares.setCrosses(AxisCrosses.MAX);
        shares.getOrAddMajorGridProperties().setLineProperties(line(PresetColor.LIGHT_GRAY));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, shares);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        add(bars, "shareNow", DimensionScore::earned, solid());
        add(bars, "shareOpen", score -> score.possible().minus(score.earned()).max(Quantity.ZERO), blank());
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        value(drawn.addNewGapWidth(), "60");
        value(drawn.addNewOverlap(), "100");
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    /** Sets what POI's small set of schemas has no type for. */
    private static void value(XmlObject element, String value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue("val", value);
        }
    }

    private void add(
            XDDFBarChartData bars, String title, Function<DimensionScore, Quantity> part, XDDFFillProperties fill) {
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(dimensions.stream()
                        .map(score -> WorkChapter.name(score, draft))
                        .toArray(String[]::new)),
                XDDFDataSourcesFactory.fromArray(dimensions.stream()
                        .map(score -> percent(part.apply(score), score.applicableMaximum()))
                        .toArray(BigDecimal[]::new)));
        series.setTitle(draft.say(title), null);
        series.setFillProperties(fill);
        series.setLineProperties(line(PresetColor.DIM_GRAY));
        series.plot();
    }

    private static BigDecimal percent(Quantity part, Quantity whole) {
        return whole.isZero()
                ? BigDecimal.ZERO
                : new BigDecimal(part.times(100).dividedBy(whole).shown());
    }

    private static XDDFSolidFillProperties solid() {
        return new XDDFSolidFillProperties(XDDFColor.from(INK));
    }

    private static XDDFSolidFillProperties blank() {
        return new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE));
    }

    private static XDDFLineProperties line(PresetColor colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }
}
