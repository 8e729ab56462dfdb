package id.petapam.model;

/** Phases of an election operation, in their order (domain 11.7). */
public enum PhaseKind {
    KAMPANYE,
    MASA_TENANG,
    PERGESERAN_PASUKAN,
    DISTRIBUSI_LOGISTIK_PPK,
    JAGA_GUDANG_PPK,
    DISTRIBUSI_TPS,
    PEMUNGUTAN_PENGHITUNGAN,
    PENGAWALAN_KOTAK_SUARA,
    REKAPITULASI_PPK,
    REKAPITULASI_KPU,
    PASCA
}
