package example.spark;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Assesses the lines of a file of JSON Lines, each a submission, wherever Spark runs them. */
public final class SparkAssessments {
    private SparkAssessments() {}

    /** Made once on each executor, which judges on all of its threads with it. */
    private static final class Executor {
        static final Assessor ASSESSOR = new Assessor();
        static final JsonReport JSON = new JsonReport(Lang.ZH);
    }

    /** Each line's report, or what is wrong with it, on one line of JSON, in their order. */
    public static Dataset<String> reports(SparkSession spark, String file) {
        var numbered = spark.read().textFile(file).javaRDD().zipWithIndex();
        var reports = numbered.mapPartitions(lines -> reports(file, lines));
        return spark.createDataset(reports.rdd(), Encoders.STRING());
    }

    private static Iterator<String> reports(String file, Iterator<Tuple2<String, Long>> lines) {
        Iterable<Tuple2<String, Long>> all = () -> lines;
        Stream<Tuple2<String, Long>> written =
                StreamSupport.stream(all.spliterator(), false).filter(line -> !line._1.isBlank());
        return written.map(line -> report(file, Math.toIntExact(line._2) + 1, line._1)).iterator();
    }

    private static String report(String file, int number, String line) {
        Part part = Part.ofLine(file, number, (line + "\n").getBytes(StandardCharsets.UTF_8));
        Assessor.Result result = Executor.ASSESSOR.assess(part, Overrides.none());
        return result.assessment()
                .map(Executor.JSON::line)
                .orElseGet(() -> Executor.JSON.refusedLine(file, number, result.problems()))
                .stripTrailing(); // Spark ends lines itself
    }
}
