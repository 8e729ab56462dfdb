package id.petapam.cli;

import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.text.Words;
import id.petapam.workflow.AssignByName;
import id.petapam.workflow.BuildRegionPack;
import id.petapam.workflow.ConfirmImport;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.ExportPicture;
import id.petapam.workflow.ExportPlan;
import id.petapam.workflow.ImportAreas;
import id.petapam.workflow.ImportPersonnel;
import id.petapam.workflow.ImportSites;
import id.petapam.workflow.ImportStations;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.OpenPlan;
import id.petapam.workflow.RecogniseList;
import id.petapam.workflow.SetByExpression;
import id.petapam.workflow.SetVehicles;
import id.petapam.workflow.StepHistory;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.UsePack;
import id.petapam.workflow.VerifyPlan;
import id.petapam.workflow.WriteAreaReport;
import id.petapam.workflow.WriteRejects;
import id.petapam.workflow.WriteReport;
import id.petapam.workflow.command.AppointByName;
import id.petapam.workflow.command.ArrangeRayons;
import id.petapam.workflow.command.CitySecurity;
import id.petapam.workflow.findings.AcceptFinding;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.FixFinding;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.phases.EditPhases;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.proof.TryScenario;
import id.petapam.workflow.propose.ExplainPlan;
import id.petapam.workflow.propose.ProposePlan;
import id.petapam.workflow.propose.RepairPlan;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.HoldReserve;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The workflows that commands call; wired by the program's start, each made when it is first asked for. */
public interface Tools {

    NewPlan newPlan();

    OpenPlan openPlan();

    RecogniseList recogniseList();

    ImportStations importStations();

    ImportPersonnel importPersonnel();

    ImportSites importSites();

    ImportAreas importAreas();

    ConfirmImport confirmImport();

    WriteRejects writeRejects();

    WriteAreaReport writeAreaReport();

    WriteReport writeReport();

    ExportPicture exportPicture();

    ExportPlan exportPlan();

    SetByExpression setByExpression();

    SetVehicles setVehicles();

    StudyAccess studyAccess();

    AssignByName assignByName();

    AppointByName appointByName();

    ArrangeRayons arrangeRayons();

    CitySecurity citySecurity();

    /** The rule book of a plan, with what it lacks taken from the shipped one. */
    RuleBook rules(Plan plan);

    ProposePlan proposePlan();

    ExplainPlan explainPlan();

    RepairPlan repairPlan();

    ProveShortage proveShortage();

    TryScenario tryScenario();

    HoldReserve holdReserve();

    FindWeakPoints weakPoints();

    MakeMovement makeMovement();

    StepHistory stepHistory();

    CheckPlan checkPlan();

    AcceptFinding acceptFinding();

    /** @param basis what stands as basis of a class that is taken from the suggestion */
    FixFinding fixFinding(String basis);

    VerifyPlan verifyPlan();

    /** @param pack empty: the region data inside the program */
    DescribeRegion.Facts region(Optional<Path> pack);

    UsePack usePack();

    /** So that the pack is found again wherever it lies. */
    void rememberPack(Path pack);

    /** Why a plan does not lie on the region pack that it names; empty where it does. */
    Optional<Phrase> regionTrouble(Plan plan);

    BuildRegionPack buildRegionPack();

    /** Finds what is typed, in the words of one language. */
    FindPlace findPlace(Words words);

    /** The day on which decisions are made that name none. */
    LocalDate today();

    WindowPicture windowPicture();

    EditPhases editPhases();
}
