package id.petapam.workflow;

import id.petapam.edit.ChangeDistrictPatterns;
import id.petapam.edit.ChangePatterns;
import id.petapam.edit.ChangeStrength;
import id.petapam.edit.ClassifyStations;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PinAssignments;
import id.petapam.edit.StateFacts;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PatternPreset;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.StrengthLine;
import id.petapam.model.VulnerabilityClass;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes many things of a plan at once, where they are named by words instead of picked on a map. */
public final class SetByExpression {

    private final List<PatternPreset> presets;
    private final IdSource ids;
    private final Supplier<StudyAccess> study;

    /**
     * @param presets the shipped pattern presets
     * @param study asked where an expression names an access level or flag
     */
    public SetByExpression(List<PatternPreset> presets, IdSource ids, Supplier<StudyAccess> study) {
        this.presets = List.copyOf(presets);
        this.ids = ids;
        this.study = study;
    }

    /** States facts about all stations that the expression picks, or takes them back (empty value). */
    public Applied state(OpenedPlan plan, SelectStations where, Map<StatedFact, Optional<String>> facts) {
        return Applied.to(plan, new StateFacts(picked(plan, where), facts));
    }

    /** Decides on a flag of all stations that the expression picks. */
    public Applied decide(OpenedPlan plan, SelectStations where, FlagVerdict verdict) {
        List<StationId> stations = picked(plan, where);
        return Applied.to(plan, verdict.edit(study.get().study(plan.plan()), stations));
    }

    /** Decides the class of all stations that the expression picks. */
    public Applied classify(OpenedPlan plan, SelectStations where, ClassDecision decision) {
        return Applied.to(plan, new ClassifyStations(picked(plan, where), decision));
    }

    /** Groups the stations that the expression picks, village by village. */
    public Applied group(OpenedPlan plan, SelectStations where) {
        MakeGroups edit = new GroupByVillage(ids).edit(plan.plan(), picked(plan, where));
        return edit.groups().isEmpty() ? new Applied(Optional.empty()) : Applied.to(plan, edit);
    }

    /** Pins the teams that serve the stations which the expression picks, or lets them loose. */
    public Applied pin(OpenedPlan plan, SelectStations where, PhaseId phase, boolean pinned) {
        List<Post> posts = picked(plan, where).stream()
                .map(plan.plan().index()::postOf)
                .distinct()
                .toList();
        return Applied.to(plan, new PinAssignments(phase, posts, pinned));
    }

    private List<StationId> picked(OpenedPlan plan, SelectStations where) {
        List<StationId> ids = where.in(plan.plan(), p -> study.get().study(p)).stream()
                .map(PollingStation::id)
                .toList();
        if (ids.isEmpty()) {
            throw Problem.of("select.none");
        }
        return ids;
    }

    /** Sets the pattern of a class, in the whole plan or in one kecamatan. */
    public Applied pattern(OpenedPlan plan, VulnerabilityClass value, GuardPattern pattern, Optional<String> district) {
        if (district.isEmpty()) {
            return Applied.to(plan, new ChangePatterns(Map.of(value, pattern), Optional.empty()));
        }
        District found = district(plan.plan(), district.get());
        Map<VulnerabilityClass, GuardPattern> patterns = new EnumMap<>(VulnerabilityClass.class);
        patterns.putAll(found.ownPatterns());
        patterns.put(value, pattern);
        return Applied.to(plan, new ChangeDistrictPatterns(found.code(), patterns));
    }

    private static District district(Plan plan, String code) {
        return plan.districts().values().stream()
                .filter(d -> d.code().value().equals(code) || d.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Problem.of("select.unknown-district", code));
    }

    /** The kecamatan that is meant by a code or name. */
    public DistrictCode districtCode(OpenedPlan plan, String codeOrName) {
        return district(plan.plan(), codeOrName).code();
    }

    /** Sets all patterns of a shipped preset. */
    public Applied preset(OpenedPlan plan, String name) {
        PatternPreset preset = presets.stream()
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        "select.unknown-preset",
                        name,
                        presets.stream()
                                .map(PatternPreset::name)
                                .reduce((a, b) -> a + "; " + b)
                                .orElse("")));
        return Applied.to(plan, new ChangePatterns(preset.patterns(), Optional.of(preset.name())));
    }

    /**
     * Sets the heads of one strength line and the reserve.
     *
     * @param source how the line is called; empty: only the reserve changes
     */
    public Applied strength(
            OpenedPlan plan, Optional<String> source, int heads, int notReady, Optional<BigDecimal> reserve) {
        Plan now = plan.plan();
        List<StrengthLine> lines = now.strength().values().stream()
                .map(line -> source.isPresent() && line.source().equalsIgnoreCase(source.get())
                        ? new StrengthLine(
                                line.id(),
                                line.source(),
                                line.force(),
                                Headcount.of(heads),
                                Headcount.of(notReady),
                                line.ratio(),
                                line.byRoster())
                        : line)
                .toList();
        if (source.isPresent() && lines.stream().noneMatch(l -> l.source().equalsIgnoreCase(source.get()))) {
            throw Problem.of(
                    "select.unknown-line",
                    source.get(),
                    lines.stream()
                            .map(StrengthLine::source)
                            .reduce((a, b) -> a + "; " + b)
                            .orElse(""));
        }
        return Applied.to(
                plan, new ChangeStrength(lines, reserve.orElse(now.header().reservePercent())));
    }
}
