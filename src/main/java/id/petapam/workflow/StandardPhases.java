package id.petapam.workflow;

import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import java.util.List;

/**
 * The eleven phases that a plan starts with (domain 11.7), with the days seen in 2024 (domain 2): a planner changes
 * them where the own calendar differs.
 */
final class StandardPhases {

    private StandardPhases() {}

    static List<Phase> all() {
        return List.of(
                phase(PhaseKind.KAMPANYE, -78, -4),
                phase(PhaseKind.MASA_TENANG, -3, -1),
                phase(PhaseKind.PERGESERAN_PASUKAN, -4, -1),
                phase(PhaseKind.DISTRIBUSI_LOGISTIK_PPK, -8, -3),
                phase(PhaseKind.JAGA_GUDANG_PPK, -8, -1),
                phase(PhaseKind.DISTRIBUSI_TPS, -3, -1),
                phase(PhaseKind.PEMUNGUTAN_PENGHITUNGAN, 0, 0),
                phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1),
                phase(PhaseKind.REKAPITULASI_PPK, 1, 3),
                phase(PhaseKind.REKAPITULASI_KPU, 4, 8),
                phase(PhaseKind.PASCA, 9, 30));
    }

    private static Phase phase(PhaseKind kind, int fromDay, int toDay) {
        return new Phase(new PhaseId(kind.name()), kind, fromDay, toDay);
    }
}
