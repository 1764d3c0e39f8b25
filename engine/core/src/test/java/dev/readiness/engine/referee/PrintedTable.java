package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The task table of 白府发〔2023〕40号, typed from the document's words: items and their points, clauses and theirs,
 * thresholds, vetoes, what is elective, and what the district marks as reasonably not applicable ({@code *}). Only the
 * names of the indicators come from the pack; everything else must never be taken from it, so that a slip of the pen
 * there shows up here.
 */
final class PrintedTable {
    /** The sum of all items, of which electives count 20; the document prints no pass line. */
    static final Quantity NOMINAL_MAXIMUM = Quantity.of(130);

    /** 示范引领 prints 自选项20分 for eight items of 5 points, so four of them count. */
    static final int ELECTIVE_ITEMS = 4;

    static final Quantity ELECTIVE_POINTS = Quantity.of(20);

    /** 资料要求从2022年起. */
    static final int FIRST_YEAR = 2022;

    private static final String GROUNDWORK = """
            item 1, 3 points
            1 | responsibility-rules-applied yes | major-work-tracked yes | duty-checked-by-inspection-tours yes
            2 | lower-government-appraised yes | results-count-for-leaders yes
            3 | leaders-urged-to-implement yes | leaders-urged-to-do-duty yes | good-duty-rewarded yes
               | poor-duty-held-to-account yes, none met
            item 2, 2 points
            4 | commission-strengthened yes | commission-members-updated yes | commission-procedures-improved yes
               | commission-coordinates yes
            5 | member-information-sharing yes | member-situation-review yes | member-risk-exchange yes
            6 | campaign-arrangements-sound yes | campaign-moves-ahead yes
            item 3, 1 point
            7 | decisions-from-above-carried-out yes | local-rules-issued yes | body-of-rules-complete yes
            item 4, 2 points
            8 | monitoring-results-circulated yes | monitoring-results-discussed yes | monitoring-results-reported yes
               | monitoring-meetings >= 2 every year
            9 | foodborne-incidents-reported yes, none met | foodborne-cases-reported yes, none met
            item 5, 3 points
            10* | farmland-managed-by-class yes | safe-use-land-measures yes | controlled-land-cropping-changed yes
            11 | no-sewage-irrigation yes | no-household-waste-as-fertiliser yes | no-sludge-as-fertiliser yes
               | no-industrial-waste-as-fertiliser yes
            12* | veterinary-antimicrobials-reduced yes | no-banned-inputs yes | inputs-sold-at-fixed-outlets yes
               | inputs-bought-by-name yes | input-use-recorded yes
            13* | risky-pesticides-phased-out yes
            14 | designated-pig-slaughter yes | other-slaughter-controlled yes
               | slaughter-products-lawfully-marketed yes
            15 | safe-disposal-rules yes | dead-animals-safely-disposed yes | slaughter-waste-safely-disposed yes
            item 6, 3 points
            16 | grain-quality-standards-applied yes | grain-safety-standards-applied yes
               | grain-purchase-controlled yes | grain-storage-controlled yes | grain-release-controlled yes
            17 | failing-grain-scheme yes | failing-grain-designated-purchase yes, none met | failing-grain-stored-apart yes, none met
               | failing-grain-directed-sale yes, none met | failing-grain-closed-loop yes, none met | no-failing-grain-sold-as-food yes
            18 | grain-testing-done yes | grain-stock-monitoring-coverage >= 25%, none leaves
               | grain-stock-problems-handled >= 100%, none met
            19* | grain-drying-sufficient yes
            item 7, 5 points
            20 | risk-grading-dynamic yes | routine-checks-everywhere >= 100% | double-random-general-risk yes
               | focused-checks-high-risk yes | unannounced-checks-on-leads yes | firms-urged-to-comply yes
            21* | large-producers-risk-control yes
            22 | licence-by-commitment yes
            23* | formula-audits-supported yes, none leaves | formula-audit-coverage >= 100% every year, none leaves
               | formula-audit-rectification >= 100%, none met
            24* | health-food-audits-supported yes, none leaves | health-food-audit-coverage >= 20% every year, none leaves
               | health-food-audit-rectification >= 100%, none met
            25 | school-heads-responsible yes | school-leaders-eat-along yes
            26 | spring-term-inspections >= 100% | autumn-term-inspections >= 100%
            27 | wildlife-trade-ban-applied yes | food-waste-rules-applied yes
            item 8, 2 points
            28 | sampling-evenly-paced yes | sampling-completion-rate >= 100% | failed-samples-handled >= 100%, none met
               | producer-sampling-coverage >= 100%, none leaves
            29 | sampling-results-published yes | failed-food-handling-published yes, none met
            item 9, 3 points
            30 | iron-fist-pushed yes | case-filing-rate >= 100%, none met | case-closing-rate >= 100%, none met
               | cases-lost-on-review <= 0 | cases-lost-in-court <= 0
            31 | criminal-referral-works yes | seized-items-tested yes | referral-information-shared yes
               | referral-leads-followed yes, none met
            32 | smuggling-cracked-down yes | smuggled-frozen-goods-controlled yes | smuggled-animals-controlled yes
               | seized-frozen-goods-handled yes, none met
            33 | offending-firms-punished yes, none met | penalties-reach-persons yes | trade-bans-applied yes, none met
               | lifelong-bans-applied yes, none met | repeat-offenders-punished yes, none met
            item 10, 2 points
            34 | online-catering-cleaned-up yes | rural-fakes-cleaned-up yes | illegal-additives-cleaned-up yes
               | residues-cleaned-up yes | health-food-offences-cleaned-up yes | health-food-fraud-cleaned-up yes
               | minors-food-cleaned-up yes
            item 11, 4 points
            35 | trade-rules-set yes | trade-self-discipline yes | social-oversight yes | social-education yes
               | social-volunteering yes
            36 | township-information-officers yes | rural-information-officers yes
               | information-officer-rules-made yes | information-officer-rules-applied yes
            37 | legal-education-duty yes | knowledge-education yes | publicity-week yes
               | school-food-safety-education yes | school-nutrition-education yes
            38 | complaint-channels-open yes | hotline-answer-rate >= 90% | complaints-online-offline-joined yes
               | complaints-on-one-platform yes | complaints-closed-on-time >= 98%, none met
            """;

    private static final String CAPACITY = """
            item 12, 2 points
            39 | funds-in-local-budget yes | spending-keeps-growing yes | funds-meet-need yes
            item 13, 2 points
            40 | regulators-equipped yes | regulators-testing-gear yes | regulators-premises yes
               | regulators-vehicles yes
            item 14, 3 points
            41 | food-safety-first-duty yes | supervision-staff-sufficient yes | specialised-staff-share >= 70%
            42 | police-force-built-up yes | police-gear-built-up yes | food-crime-unit-named yes
               | food-crime-officers-named yes | food-crime-casework-supported yes
            43 | supervisor-training-coverage >= 100% | supervisor-training-hours >= 40 every year
            item 15, 3 points
            44 | food-sample-batches - food-rapid-test-batches per 1000 of population-for-sampling >= 4
               | residue-sample-batches - residue-rapid-test-batches per 1000 of population-for-sampling >= 2
            45* | laboratories-capable yes
            46* | farm-product-testing-strengthened yes
            item 16, 2 points
            47 | emergency-plan-revised yes | incident-investigation-procedure yes | incident-handling-procedure yes
               | incident-reporting-procedure yes | incident-announcement-procedure yes
            48 | emergency-drills held within 2 years
            item 17, 1 point
            49 | risk-assessment-information-exchanged yes | supervision-information-exchanged yes
            item 18, 2 points
            50 | food-safety-in-science-plan yes | food-safety-innovation-strengthened yes | firms-led-to-research yes
               | research-results-promoted yes
            51 | cold-chain-platform-used yes | cold-chain-tracing-drilled yes | cold-chain-tracing-fast yes
            """;

    private static final String PRODUCTION = """
            item 19, 3 points
            52 | producer-safety-rules yes | producer-safety-posts yes | producer-quality-spending yes
            53 | producer-staff-training yes | manager-training-hours >= 40 every year
               | manager-spot-check-pass-rate >= 95%
            54 | workshops-registered yes | eateries-registered yes | stalls-registered yes
            item 20, 9 points
            55 | business-self-checks yes | business-monitors-products yes | business-contains-hazards yes
               | producer-risk-report-rate >= 100%, none leaves | handlers-health-certificates yes | processing-follows-rules yes
            56* | larger-firms-gmp yes | larger-firms-haccp yes | infant-formula-gmp yes | infant-formula-haccp yes
            57* | infant-formula-ingredients yes | infant-formula-supplier-audits yes | infant-formula-batch-tests yes
            58* | special-food-as-registered yes | special-food-labels-proper yes | special-food-labels-match yes
               | special-food-self-checks yes | special-food-report-rate >= 100%, none leaves
               | special-food-correction-rate >= 100%, none met
            59 | supermarket-pledge yes | supermarket-self-checks yes
            60 | sellers-trade-properly yes | no-false-food-claims yes
            61 | catering-hygiene-standard yes | catering-operations-compliant yes | kitchen-waste-collected yes
               | catering-chains-develop yes | mass-catering-proper yes | catering-standards-raised yes
            62 | canteens-follow-rules yes | campus-sellers-follow-rules yes | canteens-carry-responsibility yes
               | campus-sellers-carry-responsibility yes
            63 | canteen-central-purchasing yes
            64 | produce-market-rules yes | produce-market-registers-sellers yes | produce-market-self-checks yes
               | produce-market-notices yes | produce-market-urges-sellers yes
            65* | chain-head-office-self-checks yes | wholesaler-self-checks yes | wholesale-market-self-checks yes
               | chain-wholesale-report-rate >= 100%, none leaves
            66 | platform-self-checks yes | platform-real-names yes | platform-vetting yes
               | platform-publishes-details yes | platform-spot-checks yes | platform-online-complaints yes
               | platform-redress yes | platform-advertising-duty yes
            item 21, 1 point
            67 | producer-tracing-system yes | producer-tracing-records yes | products-traceable yes
            item 22, 1 point
            68 | insured-key-producers yes | insured-canteens yes | insured-rural-banquets yes
               | insured-group-meal-suppliers yes | insured-central-kitchens yes | insured-smaller-firms yes
            item 23, 1 point
            69 | honesty-teaching yes | honesty-culture yes
            """;

    private static final String STATE = """
            item 24, 10 points
            70 | public-satisfaction surveyed >= 80
            item 25, 10 points
            71 | campaign-awareness-rate surveyed >= 85%
            """;

    private static final String LEADERSHIP = """
            item 26, 20 points
            72 (10) | business-safety-managers yes | business-rules-complete yes | business-responsibility-firm yes
            73 (10) | tiered-duty-system yes | local-responsibility-firm yes
            item 27, 5 points
            74 (1) | supervision-system-built yes | permits-digital yes | inspections-digital yes
               | sampling-digital yes | enforcement-digital yes | complaints-digital yes
            75 (2) | databases-linked yes | data-gathered-promptly yes | data-managed-closely yes
               | data-used-precisely yes | data-support yes
            76 (2) | new-technology-in-supervision yes | smart-supervision-running yes
            item 28, 5 points
            77 (1) | credit-rules yes | credit-arrangements yes
            78 (2) | licensed-producer-information-rate >= 100%, none leaves | licensed-producer-information-published yes
            79 (2) | credit-classes-new yes | credit-risk-model yes
            item 29, 5 points, elective, best 2
            80* (2.5) | farm-market-link yes
            81 (2.5) | criminal-link-practice yes | food-offences-pursued yes, none met
            82 (2.5) | team-practice yes
            83 (2.5) | catering-waste-practice yes
            84 (2.5) | sampling-split-set-up yes | sampling-split-used yes | sampling-split-improved yes
            85 (2.5) | repeated-failures-procedure yes | failed-products-loop yes
            item 30, 5 points, elective
            86 (1) | small-trades-supervision yes
            87 (2) | small-trades-planning yes | small-trades-management yes | small-trades-means yes
            88 (2) | small-trades-model yes
            item 31, 5 points, elective
            89* (1) | rural-business-order yes
            90* (1) | rural-supply-system yes
            91* (0.5) | rural-assistants yes
            92* (1) | rural-shops yes
            93* (0.5) | rural-complaints-received yes | rural-complaints-handled yes, none met
            94* (1) | rural-new-measures yes
            item 32, 5 points, elective
            95 (2.5) | school-open-kitchen-rate >= 100%
            96 (2.5) | school-open-kitchen-watched yes | school-meals-satisfaction-up yes
            item 33, 5 points, elective
            97 (1) | innovation-policy yes
            98 (2) | research-projects-supported yes | research-under-way yes
            99 (2) | research-results-used yes
            item 34, 5 points, elective
            100 (2.5) | food-brands-stronger yes | local-brands-nurtured yes
            101 (2.5) | strong-trades-used yes | food-clusters yes | food-industry-upgrade yes
            item 35, 5 points, elective
            102 (2.5) | short-video-outreach yes
            103 (2.5) | rumours-in-check yes
            item 36, 5 points, elective, best 2
            104 (2.5) | emergency-system-improved yes | emergency-risk-awareness yes | emergency-procedures-set yes
               | emergency-training yes | emergency-funds yes | emergency-response-better yes
            105 (2.5) | market-rebuilding yes | market-conditions yes | market-service yes
               | market-digital-management yes
            106 (2.5) | cold-chain-built-up yes | cold-chain-safety yes | cold-chain-quality yes
               | cold-chain-waste yes
            107 (2.5) | major-events-served yes | major-events-rules-new yes
            """;

    private static final String VETOES = """
            108 | leaders-observe-duties yes
            109 | major-food-accidents never within 2 years
            110 | grave-food-incidents never within 2 years
            111 | public-satisfaction >= 80
            """;

    private static final List<PrintedItem> ITEMS = Stream.of(GROUNDWORK, CAPACITY, PRODUCTION, STATE, LEADERSHIP)
            .flatMap(dimension -> TableText.items(dimension).stream())
            .toList();
    private static final List<PrintedClause> VETO_CLAUSES = TableText.clauses(VETOES);

    private PrintedTable() {}

    /** All 36 items. */
    static List<PrintedItem> items() {
        return ITEMS;
    }

    /** Clauses 108 to 111. */
    static List<PrintedClause> vetoes() {
        return VETO_CLAUSES;
    }

    /** All 111 clauses. */
    static List<PrintedClause> clauses() {
        return Stream.concat(ITEMS.stream().flatMap(item -> item.clauses().stream()), VETO_CLAUSES.stream())
                .toList();
    }

    /** The clauses that the district marks 合理缺项. */
    static SortedSet<Integer> whitelist() {
        return clauses().stream()
                .filter(PrintedClause::mayNotApply)
                .map(PrintedClause::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
