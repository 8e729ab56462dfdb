package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.text.Words;
import id.petapam.workflow.proof.ShortageProof;
import id.petapam.workflow.proof.WayOut;
import id.petapam.workflow.propose.PlanProposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The proof of a shortage as data and as lines. */
final class ProofAnswer {

    private final ShortageProof proof;
    private final Words words;

    ProofAnswer(ShortageProof proof, Words words) {
        this.proof = proof;
        this.words = words;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("required", proof.need().districtsTotal().police().value());
        data.put("available", proof.need().availability().police().value());
        data.put("balance", proof.need().balance().value());
        data.put("shortage", proof.shortage().value());
        data.put("regency", regency());
        data.put(
                "fittingN",
                proof.need().fitting().n().isPresent()
                        ? proof.need().fitting().n().getAsInt()
                        : null);
        data.put("verdict", words.say(proof.verdict()));
        data.put("lines", proof.sources().stream().map(ProofAnswer::source).toList());
        data.put("reserve", proof.need().availability().reserve().value());
        data.put(
                "districts",
                proof.need().districts().stream().map(ProofAnswer::district).toList());
        data.put(
                "unmetByDistrict",
                proof.places().stream().map(ProofAnswer::place).toList());
        data.put("unmet", proof.best().cover().missing().value());
        data.put("provenOptimal", proof.best().proof().proven());
        data.put("why", proof.why().stream().map(words::say).toList());
        data.put("remedies", proof.remedies().stream().map(this::remedy).toList());
        return data;
    }

    private Map<String, Object> regency() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("required", proof.need().regencyLevel().police().value());
        data.put("shortage", proof.regencyShortage().value());
        return data;
    }

    private static Map<String, Object> source(ShortageProof.Source source) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("source", source.line().source());
        data.put("strength", source.line().strength().value());
        data.put("notReady", source.line().notReady().value());
        data.put("ratio", ratio(source));
        data.put("available", source.given().value());
        return data;
    }

    private static String ratio(ShortageProof.Source source) {
        return source.line().ratio().numerator() + "/" + source.line().ratio().denominator();
    }

    private static Map<String, Object> district(DistrictNeed need) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", need.code().map(DistrictCode::value).orElse(null));
        data.put("name", need.name());
        data.put("required", need.required().police().value());
        return data;
    }

    private static Map<String, Object> place(PlanProposal.Gap gap) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("district", gap.district().map(DistrictCode::value).orElse(null));
        data.put("name", gap.name());
        data.put("class", gap.stationClass().map(Enum::name).orElse(null));
        data.put("posts", gap.posts());
        data.put("required", gap.required().value());
        data.put("unmet", gap.missing().value());
        return data;
    }

    private Map<String, Object> remedy(WayOut remedy) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", remedy.kind());
        data.put("required", remedy.required().value());
        data.put("available", remedy.available().value());
        data.put("balance", remedy.balance().value());
        data.put("fromReserve", remedy.fromReserve().value());
        data.put("reinforcement", remedy.reinforcement().value());
        Map<String, Integer> stations = new LinkedHashMap<>();
        remedy.newStations().forEach((code, n) -> stations.put(code.value(), n));
        data.put("newStations", stations);
        data.put("text", words.say(remedy.text()).strip());
        return data;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(proof.verdict()));
        lines.add(words.say("cli.proof.regency", proof.need().regencyLevel().police(), proof.regencyShortage()));
        lines.add("");
        lines.add(words.say("cli.proof.lines"));
        proof.sources()
                .forEach(source -> lines.add(words.say(
                        "cli.proof.line",
                        source.line().source(),
                        source.line().strength(),
                        source.line().notReady(),
                        ratio(source),
                        source.given())));
        if (proof.need().availability().reserve().value() > 0) {
            lines.add(words.say("cli.proof.reserve", proof.need().availability().reserve()));
        }
        part(lines, "cli.proof.why", proof.why().stream().map(words::say).toList());
        part(lines, "cli.proof.where", proof.places().stream().map(this::line).toList());
        part(
                lines,
                "cli.proof.remedies",
                proof.remedies().stream()
                        .map(remedy -> words.say(remedy.text()).strip())
                        .toList());
        return lines;
    }

    private String line(PlanProposal.Gap gap) {
        return words.say(
                "cli.proof.place",
                gap.name().isEmpty() ? words.say("cli.proof.sites") : gap.name(),
                gap.stationClass().map(words::say).orElse("–"),
                gap.missing(),
                gap.posts());
    }

    private void part(List<String> lines, String headKey, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(words.say(headKey));
            for (int i = 0; i < sentences.size(); i++) {
                lines.add(words.say("cli.proof.numbered", i + 1, sentences.get(i)));
            }
        }
    }
}
