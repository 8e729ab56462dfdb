package id.petapam.rules.need;

import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;

/** What people are wanted for in a phase (domain 2 and 11.7): it decides what the need of that phase is. */
public enum PhaseDuty {
    /** Pairs by pattern at stations and groups: voting, boxes to the stations, boxes back. */
    STATIONS,
    /** Escorts of boxes from the KPU store to each PPK, and sites that want people then. */
    ESCORT,
    /** Shifts at the stores of PPK and KPU, and sites that want people then. */
    STORES,
    /** Only sites that want people then. */
    SITES;

    public static PhaseDuty of(PhaseKind kind) {
        return switch (kind) {
            case PEMUNGUTAN_PENGHITUNGAN, PENGAWALAN_KOTAK_SUARA, DISTRIBUSI_TPS -> STATIONS;
            case DISTRIBUSI_LOGISTIK_PPK -> ESCORT;
            case JAGA_GUDANG_PPK -> STORES;
            default -> SITES;
        };
    }

    /** Of a phase of a plan; one that the plan lacks is told by its id, else looked at as the voting. */
    public static PhaseDuty of(Plan plan, PhaseId phase) {
        Phase known = plan.phases().get(phase);
        if (known != null) {
            return of(known.phaseKind());
        }
        for (PhaseKind kind : PhaseKind.values()) {
            if (kind.name().equals(phase.value())) {
                return of(kind);
            }
        }
        return STATIONS;
    }

    /** True where stations are guarded by pattern. */
    public boolean guardsStations() {
        return this == STATIONS;
    }
}
