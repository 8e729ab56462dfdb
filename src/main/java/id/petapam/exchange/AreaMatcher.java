package id.petapam.exchange;

import id.petapam.exchange.AreaMatch.Kind;
import id.petapam.exchange.AreaMatch.Target;
import id.petapam.model.OwnArea.Level;
import id.petapam.region.Area;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/**
 * Says which area of the region a feature means: by its Kemendagri code, checked against its name, else by names, and by
 * where it lies where these leave a doubt. Codes of BPS count otherwise, so a bare number never wins over a name.
 */
final class AreaMatcher {

    /** Below this agreement of places a name that fits is doubted. */
    private static final double LIKELY = 0.3;

    private final ColumnMapping<AreaField> mapping;
    private final AreaNames names;
    private final Predicate<String> owns;

    /** @param owns whether a code belongs to the plan */
    AreaMatcher(ColumnMapping<AreaField> mapping, AreaNames names, Predicate<String> owns) {
        this.mapping = mapping;
        this.names = names;
        this.owns = owns;
    }

    /** @param shape made only where names and codes do not decide; empty where there is none */
    AreaMatch match(TableRow row, Supplier<Optional<Geometry>> shape) {
        String written = code(row);
        Optional<Target> coded = names.byCode(AreaCodes.dotted(written));
        if (coded.isEmpty()) {
            if (written.contains(".") && !owns.test(AreaCodes.dotted(written))) {
                return AreaMatch.elsewhere(
                        names.nameOf(AreaCodes.dotted(written).substring(0, 5)));
            }
            return byNames(row, Optional.empty(), shape);
        }
        Target target = coded.get();
        String name = name(row, target.level());
        if (!name.isEmpty() && !names.isNameOf(name, target)) {
            return differing(row, target, written.contains("."), shape);
        }
        if (!owns.test(target.code())) {
            return AreaMatch.elsewhere(names.nameOf(target.code().substring(0, 5)));
        }
        if (name.isEmpty() && !written.contains(".")) {
            return byNumberAlone(target, shape.get());
        }
        return AreaMatch.of(Kind.EXACT, target);
    }

    /** Code and name mean two things. */
    private AreaMatch differing(TableRow row, Target coded, boolean isDotted, Supplier<Optional<Geometry>> shape) {
        AreaMatch named = byNames(row, Optional.of(coded.level()), shape);
        boolean lies = shape.get().map(s -> names.agreement(coded, s) >= LIKELY).orElse(false);
        if (named.kind() == Kind.EXACT || named.kind() == Kind.ELSEWHERE) {
            if (isDotted && lies && owns.test(coded.code())) {
                return AreaMatch.of(Kind.CODE_NOT_NAME, coded);
            }
            return named.kind() == Kind.ELSEWHERE
                    ? named
                    : AreaMatch.of(Kind.NAME_NOT_CODE, named.target().orElseThrow());
        }
        if (!owns.test(coded.code())) {
            return isDotted ? AreaMatch.elsewhere(names.nameOf(coded.code().substring(0, 5))) : named;
        }
        return AreaMatch.of(isDotted && lies ? Kind.CODE_NOT_NAME : Kind.GUESSED, coded);
    }

    /** A bare number without a name may be one of BPS: only the place tells. */
    private AreaMatch byNumberAlone(Target target, Optional<Geometry> shape) {
        if (shape.isEmpty()) {
            return AreaMatch.of(Kind.GUESSED, target);
        }
        Optional<Target> lies = names.byPlace(target.level(), shape.get());
        if (lies.isPresent() && !lies.get().code().equals(target.code())) {
            return owns.test(lies.get().code())
                    ? AreaMatch.of(Kind.GUESSED, lies.get())
                    : AreaMatch.elsewhere(names.nameOf(lies.get().code().substring(0, 5)));
        }
        boolean agrees = names.agreement(target, shape.get()) >= LIKELY;
        return AreaMatch.of(agrees ? Kind.EXACT : Kind.GUESSED, target);
    }

    private AreaMatch byNames(TableRow row, Optional<Level> level, Supplier<Optional<Geometry>> shape) {
        String regency = text(row, AreaField.REGENCY);
        String district = text(row, AreaField.DISTRICT);
        String village = text(row, AreaField.VILLAGE);
        String name = text(row, AreaField.NAME);
        List<String> within = names.regencyCodes();
        boolean sure = true;
        boolean regencyIsSubject = level.isPresent()
                ? level.get() == Level.REGENCY
                : district.isEmpty() && village.isEmpty() && name.isEmpty();
        String regencyName = regency.isEmpty() && regencyIsSubject ? name : regency;
        if (!regencyName.isEmpty()) {
            VillageMatcher.Pick<Area> pick = names.regencies(regencyName);
            if (pick.best().size() != 1) {
                return AreaMatch.none(pick.best().isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS);
            }
            Area found = pick.best().get(0);
            if (!owns.test(found.code()) && pick.exact()) {
                return AreaMatch.elsewhere(found.name());
            }
            within = List.of(found.code());
            sure = pick.exact();
            if (regencyIsSubject) {
                return AreaMatch.of(sure ? Kind.EXACT : Kind.GUESSED, AreaNames.regency(found));
            }
        } else {
            within = within.stream().filter(owns).toList();
        }
        if (level.isEmpty() && village.isEmpty() && !name.isEmpty()) {
            return byOneName(name, district, within, sure, shape);
        }
        boolean isVillage = level.map(l -> l == Level.VILLAGE).orElse(!village.isEmpty());
        return isVillage
                ? village(village.isEmpty() ? name : village, district, within, sure)
                : district(district.isEmpty() ? name : district, within, sure);
    }

    private AreaMatch district(String name, List<String> regencies, boolean sure) {
        VillageMatcher.Pick<Area> pick = names.districts(name, regencies);
        if (pick.best().size() != 1) {
            return AreaMatch.none(pick.best().isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS);
        }
        return AreaMatch.of(
                pick.exact() && sure ? Kind.EXACT : Kind.GUESSED,
                AreaNames.district(pick.best().get(0)));
    }

    private AreaMatch village(String name, String district, List<String> regencies, boolean sure) {
        boolean certain = sure;
        List<String> districts = names.districtsOf(regencies);
        if (!district.isEmpty()) {
            VillageMatcher.Pick<Area> pick = names.districts(district, regencies);
            districts = pick.best().isEmpty()
                    ? districts
                    : pick.best().stream().map(Area::code).toList();
            certain &= pick.exact();
        }
        VillageMatcher.Pick<Village> pick = names.villages(name, districts);
        if (pick.best().size() != 1) {
            return AreaMatch.none(pick.best().isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS);
        }
        return AreaMatch.of(
                pick.exact() && certain ? Kind.EXACT : Kind.GUESSED,
                AreaNames.village(pick.best().get(0)));
    }

    /** One name of an unknown level: whatever of that name lies there. */
    private AreaMatch byOneName(
            String name, String district, List<String> within, boolean sure, Supplier<Optional<Geometry>> shape) {
        List<Target> found = new ArrayList<>();
        if (district.isEmpty()) {
            names.regencies(name).best().stream()
                    .filter(a -> within.contains(a.code()))
                    .map(AreaNames::regency)
                    .forEach(found::add);
        }
        names.districts(name, within).best().stream().map(AreaNames::district).forEach(found::add);
        List<String> districts = district.isEmpty()
                ? names.districtsOf(within)
                : names.districts(district, within).best().stream()
                        .map(Area::code)
                        .toList();
        names.villages(name, districts).best().stream().map(AreaNames::village).forEach(found::add);
        Optional<Geometry> lies = found.isEmpty() ? Optional.empty() : shape.get();
        if (lies.isEmpty()) {
            return AreaMatch.none(found.isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS);
        }
        List<Target> there =
                found.stream().filter(target -> fits(target, lies.get())).toList();
        if (there.size() == 1) {
            boolean exact = sure && names.isNameOf(name, there.get(0));
            return AreaMatch.of(exact ? Kind.EXACT : Kind.GUESSED, there.get(0));
        }
        return AreaMatch.none(there.isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS);
    }

    /** A kecamatan and its main desa share a name, and the desa lies in it: the size tells them apart. */
    private boolean fits(Target target, Geometry shape) {
        if (names.agreement(target, shape) < LIKELY) {
            return false;
        }
        boolean isDistrict = names.byPlace(Level.DISTRICT, shape).isPresent();
        boolean isRegency = names.byPlace(Level.REGENCY, shape).isPresent();
        return switch (target.level()) {
            case REGENCY -> isRegency;
            case DISTRICT -> isDistrict && !isRegency;
            case VILLAGE -> !isDistrict && !isRegency;
        };
    }

    private String name(TableRow row, Level level) {
        String own =
                switch (level) {
                    case REGENCY -> text(row, AreaField.REGENCY);
                    case DISTRICT -> text(row, AreaField.DISTRICT);
                    case VILLAGE -> text(row, AreaField.VILLAGE);
                };
        return own.isEmpty() ? text(row, AreaField.NAME) : own;
    }

    /** The narrowest code that a row has, as it is written. */
    private String code(TableRow row) {
        for (AreaField field :
                List.of(AreaField.VILLAGE_CODE, AreaField.DISTRICT_CODE, AreaField.REGENCY_CODE, AreaField.CODE)) {
            Optional<String> code =
                    AreaCodes.of(text(row, field), c -> names.byCode(c).isPresent());
            if (code.isPresent()) {
                return code.get();
            }
        }
        return "";
    }

    private String text(TableRow row, AreaField field) {
        return mapping.text(row, field);
    }
}
