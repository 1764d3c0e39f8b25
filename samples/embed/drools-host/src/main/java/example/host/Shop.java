package example.host;

import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** A rule unit of the host. */
public class Shop implements RuleUnitData {
    private final DataStore<Integer> prices = DataSource.createStore();
    private final List<String> verdicts = new ArrayList<>();

    public DataStore<Integer> getPrices() {
        return prices;
    }

    public List<String> getVerdicts() {
        return verdicts;
    }
}
