package id.petapam.model;

import java.util.Map;
import java.util.Optional;

/**
 * A kecamatan of the plan.
 *
 * @param ownPatterns patterns that differ from the rule book in this kecamatan only
 */
public record District(
        DistrictCode code, String name, String regencyCode, Map<VulnerabilityClass, GuardPattern> ownPatterns)
        implements Entity {

    public District {
        ownPatterns = Map.copyOf(ownPatterns);
    }

    public Optional<GuardPattern> ownPattern(VulnerabilityClass value) {
        return Optional.ofNullable(ownPatterns.get(value));
    }

    @Override
    public EntityKind kind() {
        return EntityKind.DISTRICT;
    }

    @Override
    public TypedId id() {
        return code;
    }
}
