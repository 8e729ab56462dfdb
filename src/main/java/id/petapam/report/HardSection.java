package id.petapam.report;

import id.petapam.model.AccessLevel;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.report.page.Block;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which stations are hard to reach and how one gets there: a summary, then a list per kecamatan (R-50 f). */
final class HardSection {

    private final ReportRequest request;
    private final Words words;

    HardSection(ReportRequest request) {
        this.request = request;
        this.words = request.words();
    }

    /** Empty where nobody looked at the stations, or there are none. */
    Optional<Section> section() {
        Map<String, Collection<StationAccess>> byDistrict = byDistrict();
        if (byDistrict.isEmpty()) {
            return Optional.empty();
        }
        List<StationAccess> all =
                byDistrict.values().stream().flatMap(Collection::stream).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.hard.title")));
        blocks.add(Block.Text.center(
                TextStyle.BODY,
                words.say(
                        "report.hard.answer",
                        count(all, AccessLevel.SANGAT_SULIT),
                        count(all, AccessLevel.SULIT),
                        all.size())));
        blocks.add(new Block.Gap(3));
        blocks.add(new HardSummary(words).districts(byDistrict));
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.hard.note")));
        blocks.add(new Block.Gap(4));
        blocks.add(Block.Text.left(TextStyle.HEADING, words.say("report.hard.flags")));
        blocks.add(new Block.Gap(1));
        blocks.add(new HardSummary(words).flags(all));
        HardTable table = new HardTable(request);
        byDistrict.forEach((name, known) -> {
            int very = count(known, AccessLevel.SANGAT_SULIT);
            int hard = count(known, AccessLevel.SULIT);
            if (very + hard > 0) {
                blocks.add(new Block.Gap(5));
                blocks.add(Block.Text.left(
                        TextStyle.HEADING,
                        words.say("report.hard.district", name.toUpperCase(Locale.ROOT), very, hard, known.size())));
                blocks.add(new Block.Gap(1));
                blocks.addAll(table.of(known));
            }
        });
        return Optional.of(new Section(
                words.say("report.hard.title"),
                request.paper().forText().landscape(),
                ReportComposer.running(request),
                blocks));
    }

    /** In the order of the annex. */
    private Map<String, Collection<StationAccess>> byDistrict() {
        Map<Optional<DistrictCode>, List<StationAccess>> byCode = new LinkedHashMap<>();
        request.plan().districts().keySet().forEach(code -> byCode.put(Optional.of(code), new ArrayList<>()));
        byCode.put(Optional.empty(), new ArrayList<>());
        request.access().values().forEach(one -> byCode.get(
                        one.station().district().filter(request.plan().districts()::containsKey))
                .add(one));
        Map<String, Collection<StationAccess>> byName = new LinkedHashMap<>();
        byCode.forEach((code, known) -> {
            if (request.wants(code) && !known.isEmpty()) {
                byName.put(
                        code.map(request.plan().districts()::get)
                                .map(District::name)
                                .orElseGet(() -> words.say("report.unknown-district")),
                        known);
            }
        });
        return byName;
    }

    private static int count(Collection<StationAccess> known, AccessLevel level) {
        return (int) known.stream().filter(one -> one.level() == level).count();
    }
}
