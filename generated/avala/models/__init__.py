# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Models of the API, each imported when it is first used."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .access_grant import AccessGrant as AccessGrant
    from .access_transport import AccessTransport as AccessTransport
    from .agent import Agent as Agent
    from .agent_event import AgentEvent as AgentEvent
    from .agent_execution import AgentExecution as AgentExecution
    from .agent_execution_page import AgentExecutionPage as AgentExecutionPage
    from .agent_page import AgentPage as AgentPage
    from .agent_task_type import AgentTaskType as AgentTaskType
    from .agent_test_result import AgentTestResult as AgentTestResult
    from .alert import Alert as Alert
    from .alert_channel import AlertChannel as AlertChannel
    from .alert_channel_page import AlertChannelPage as AlertChannelPage
    from .alert_channel_test_result import AlertChannelTestResult as AlertChannelTestResult
    from .alert_channel_type import AlertChannelType as AlertChannelType
    from .alert_page import AlertPage as AlertPage
    from .allowed_mimes import AllowedMimes as AllowedMimes
    from .annotation import Annotation as Annotation
    from .annotation_issue import AnnotationIssue as AnnotationIssue
    from .annotation_issue_metrics import AnnotationIssueMetrics as AnnotationIssueMetrics
    from .annotation_issue_priority import AnnotationIssuePriority as AnnotationIssuePriority
    from .annotation_issue_problem import AnnotationIssueProblem as AnnotationIssueProblem
    from .annotation_issue_project import AnnotationIssueProject as AnnotationIssueProject
    from .annotation_issue_reporter import AnnotationIssueReporter as AnnotationIssueReporter
    from .annotation_issue_severity import AnnotationIssueSeverity as AnnotationIssueSeverity
    from .annotation_issue_status import AnnotationIssueStatus as AnnotationIssueStatus
    from .annotation_issue_tool import AnnotationIssueTool as AnnotationIssueTool
    from .annotation_issue_tool_detail import AnnotationIssueToolDetail as AnnotationIssueToolDetail
    from .auto_label_job import AutoLabelJob as AutoLabelJob
    from .auto_label_job_page import AutoLabelJobPage as AutoLabelJobPage
    from .auto_label_model_type import AutoLabelModelType as AutoLabelModelType
    from .bulk_edit_action import BulkEditAction as BulkEditAction
    from .bulk_edit_item import BulkEditItem as BulkEditItem
    from .bulk_edit_object_type import BulkEditObjectType as BulkEditObjectType
    from .bulk_edit_result import BulkEditResult as BulkEditResult
    from .consensus_compute_result import ConsensusComputeResult as ConsensusComputeResult
    from .consensus_config import ConsensusConfig as ConsensusConfig
    from .consensus_score import ConsensusScore as ConsensusScore
    from .consensus_score_page import ConsensusScorePage as ConsensusScorePage
    from .consensus_summary import ConsensusSummary as ConsensusSummary
    from .count_by_name import CountByName as CountByName
    from .current_user import CurrentUser as CurrentUser
    from .dataset import Dataset as Dataset
    from .dataset_data_type import DatasetDataType as DatasetDataType
    from .dataset_health import DatasetHealth as DatasetHealth
    from .dataset_item import DatasetItem as DatasetItem
    from .dataset_item_page import DatasetItemPage as DatasetItemPage
    from .dataset_page import DatasetPage as DatasetPage
    from .dataset_sequence import DatasetSequence as DatasetSequence
    from .dataset_sequence_page import DatasetSequencePage as DatasetSequencePage
    from .dataset_visibility import DatasetVisibility as DatasetVisibility
    from .device import Device as Device
    from .device_page import DevicePage as DevicePage
    from .device_status import DeviceStatus as DeviceStatus
    from .export import Export as Export
    from .export_format import ExportFormat as ExportFormat
    from .export_page import ExportPage as ExportPage
    from .field_errors import FieldErrors as FieldErrors
    from .fleet_event import FleetEvent as FleetEvent
    from .fleet_event_batch_result import FleetEventBatchResult as FleetEventBatchResult
    from .fleet_event_create import FleetEventCreate as FleetEventCreate
    from .fleet_event_page import FleetEventPage as FleetEventPage
    from .fleet_severity import FleetSeverity as FleetSeverity
    from .form_fields import FormFields as FormFields
    from .frame_image import FrameImage as FrameImage
    from .free_object import FreeObject as FreeObject
    from .inference_provider import InferenceProvider as InferenceProvider
    from .inference_provider_page import InferenceProviderPage as InferenceProviderPage
    from .inference_provider_type import InferenceProviderType as InferenceProviderType
    from .inference_test_result import InferenceTestResult as InferenceTestResult
    from .invitation import Invitation as Invitation
    from .invitation_page import InvitationPage as InvitationPage
    from .managed_admit_file import ManagedAdmitFile as ManagedAdmitFile
    from .managed_final_file import ManagedFinalFile as ManagedFinalFile
    from .managed_finalization import ManagedFinalization as ManagedFinalization
    from .managed_finalize_reply import ManagedFinalizeReply as ManagedFinalizeReply
    from .managed_fleet_upload_status import ManagedFleetUploadStatus as ManagedFleetUploadStatus
    from .managed_generation import ManagedGeneration as ManagedGeneration
    from .managed_multipart import ManagedMultipart as ManagedMultipart
    from .managed_multipart_progress import ManagedMultipartProgress as ManagedMultipartProgress
    from .managed_original import ManagedOriginal as ManagedOriginal
    from .managed_part import ManagedPart as ManagedPart
    from .managed_part_grant import ManagedPartGrant as ManagedPartGrant
    from .managed_parts import ManagedParts as ManagedParts
    from .managed_upload_protocol import ManagedUploadProtocol as ManagedUploadProtocol
    from .manifest_object import ManifestObject as ManifestObject
    from .manifest_object_page import ManifestObjectPage as ManifestObjectPage
    from .manifest_origin import ManifestOrigin as ManifestOrigin
    from .manual_upload_target import ManualUploadTarget as ManualUploadTarget
    from .member_user import MemberUser as MemberUser
    from .model_integration import ModelIntegration as ModelIntegration
    from .model_integration_page import ModelIntegrationPage as ModelIntegrationPage
    from .organization import Organization as Organization
    from .organization_industry import OrganizationIndustry as OrganizationIndustry
    from .organization_member import OrganizationMember as OrganizationMember
    from .organization_member_page import OrganizationMemberPage as OrganizationMemberPage
    from .organization_page import OrganizationPage as OrganizationPage
    from .organization_role import OrganizationRole as OrganizationRole
    from .organization_visibility import OrganizationVisibility as OrganizationVisibility
    from .owner_dataset_page import OwnerDatasetPage as OwnerDatasetPage
    from .part_signing_reply import PartSigningReply as PartSigningReply
    from .predefined_label import PredefinedLabel as PredefinedLabel
    from .prediction_model import PredictionModel as PredictionModel
    from .prediction_model_page import PredictionModelPage as PredictionModelPage
    from .project import Project as Project
    from .project_metrics import ProjectMetrics as ProjectMetrics
    from .project_page import ProjectPage as ProjectPage
    from .project_status import ProjectStatus as ProjectStatus
    from .provider_config import ProviderConfig as ProviderConfig
    from .quality_target import QualityTarget as QualityTarget
    from .quality_target_evaluation import QualityTargetEvaluation as QualityTargetEvaluation
    from .quality_target_metric import QualityTargetMetric as QualityTargetMetric
    from .quality_target_operator import QualityTargetOperator as QualityTargetOperator
    from .quality_target_page import QualityTargetPage as QualityTargetPage
    from .quality_target_severity import QualityTargetSeverity as QualityTargetSeverity
    from .quat import Quat as Quat
    from .recording import Recording as Recording
    from .recording_page import RecordingPage as RecordingPage
    from .recording_status import RecordingStatus as RecordingStatus
    from .resolved_revision import ResolvedRevision as ResolvedRevision
    from .revision_manifest import RevisionManifest as RevisionManifest
    from .revision_rights import RevisionRights as RevisionRights
    from .rule import Rule as Rule
    from .rule_page import RulePage as RulePage
    from .s3_auth_method import S3AuthMethod as S3AuthMethod
    from .sequence_frame import SequenceFrame as SequenceFrame
    from .sequence_health import SequenceHealth as SequenceHealth
    from .signed_part import SignedPart as SignedPart
    from .signup_response import SignupResponse as SignupResponse
    from .signup_user import SignupUser as SignupUser
    from .slice_ import Slice as Slice
    from .slice_item import SliceItem as SliceItem
    from .slice_item_page import SliceItemPage as SliceItemPage
    from .slice_page import SlicePage as SlicePage
    from .slice_visibility import SliceVisibility as SliceVisibility
    from .storage_config import StorageConfig as StorageConfig
    from .storage_config_page import StorageConfigPage as StorageConfigPage
    from .storage_config_setup_info import StorageConfigSetupInfo as StorageConfigSetupInfo
    from .storage_config_test_result import StorageConfigTestResult as StorageConfigTestResult
    from .storage_provider import StorageProvider as StorageProvider
    from .task import Task as Task
    from .task_page import TaskPage as TaskPage
    from .task_result import TaskResult as TaskResult
    from .task_result_page import TaskResultPage as TaskResultPage
    from .task_status import TaskStatus as TaskStatus
    from .task_type import TaskType as TaskType
    from .team import Team as Team
    from .team_member import TeamMember as TeamMember
    from .team_member_page import TeamMemberPage as TeamMemberPage
    from .team_page import TeamPage as TeamPage
    from .team_role import TeamRole as TeamRole
    from .upload_confirm_response import UploadConfirmResponse as UploadConfirmResponse
    from .upload_file import UploadFile as UploadFile
    from .upload_finalize_response import UploadFinalizeResponse as UploadFinalizeResponse
    from .upload_headers import UploadHeaders as UploadHeaders
    from .upload_quota import UploadQuota as UploadQuota
    from .upload_session import UploadSession as UploadSession
    from .upload_status_response import UploadStatusResponse as UploadStatusResponse
    from .upload_url_entry import UploadUrlEntry as UploadUrlEntry
    from .upload_urls_response import UploadUrlsResponse as UploadUrlsResponse
    from .uploaded_file import UploadedFile as UploadedFile
    from .vec_3 import Vec3 as Vec3
    from .visibility import Visibility as Visibility
    from .webhook import Webhook as Webhook
    from .webhook_delivery import WebhookDelivery as WebhookDelivery
    from .webhook_delivery_page import WebhookDeliveryPage as WebhookDeliveryPage
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_page import WebhookPage as WebhookPage
    from .webhook_test_result import WebhookTestResult as WebhookTestResult
    from .work_batch import WorkBatch as WorkBatch
    from .work_batch_page import WorkBatchPage as WorkBatchPage
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccessGrant": ".access_grant",
            "AccessTransport": ".access_transport",
            "Agent": ".agent",
            "AgentEvent": ".agent_event",
            "AgentExecution": ".agent_execution",
            "AgentExecutionPage": ".agent_execution_page",
            "AgentPage": ".agent_page",
            "AgentTaskType": ".agent_task_type",
            "AgentTestResult": ".agent_test_result",
            "Alert": ".alert",
            "AlertChannel": ".alert_channel",
            "AlertChannelPage": ".alert_channel_page",
            "AlertChannelTestResult": ".alert_channel_test_result",
            "AlertChannelType": ".alert_channel_type",
            "AlertPage": ".alert_page",
            "AllowedMimes": ".allowed_mimes",
            "Annotation": ".annotation",
            "AnnotationIssue": ".annotation_issue",
            "AnnotationIssueMetrics": ".annotation_issue_metrics",
            "AnnotationIssuePriority": ".annotation_issue_priority",
            "AnnotationIssueProblem": ".annotation_issue_problem",
            "AnnotationIssueProject": ".annotation_issue_project",
            "AnnotationIssueReporter": ".annotation_issue_reporter",
            "AnnotationIssueSeverity": ".annotation_issue_severity",
            "AnnotationIssueStatus": ".annotation_issue_status",
            "AnnotationIssueTool": ".annotation_issue_tool",
            "AnnotationIssueToolDetail": ".annotation_issue_tool_detail",
            "AutoLabelJob": ".auto_label_job",
            "AutoLabelJobPage": ".auto_label_job_page",
            "AutoLabelModelType": ".auto_label_model_type",
            "BulkEditAction": ".bulk_edit_action",
            "BulkEditItem": ".bulk_edit_item",
            "BulkEditObjectType": ".bulk_edit_object_type",
            "BulkEditResult": ".bulk_edit_result",
            "ConsensusComputeResult": ".consensus_compute_result",
            "ConsensusConfig": ".consensus_config",
            "ConsensusScore": ".consensus_score",
            "ConsensusScorePage": ".consensus_score_page",
            "ConsensusSummary": ".consensus_summary",
            "CountByName": ".count_by_name",
            "CurrentUser": ".current_user",
            "Dataset": ".dataset",
            "DatasetDataType": ".dataset_data_type",
            "DatasetHealth": ".dataset_health",
            "DatasetItem": ".dataset_item",
            "DatasetItemPage": ".dataset_item_page",
            "DatasetPage": ".dataset_page",
            "DatasetSequence": ".dataset_sequence",
            "DatasetSequencePage": ".dataset_sequence_page",
            "DatasetVisibility": ".dataset_visibility",
            "Device": ".device",
            "DevicePage": ".device_page",
            "DeviceStatus": ".device_status",
            "Export": ".export",
            "ExportFormat": ".export_format",
            "ExportPage": ".export_page",
            "FieldErrors": ".field_errors",
            "FleetEvent": ".fleet_event",
            "FleetEventBatchResult": ".fleet_event_batch_result",
            "FleetEventCreate": ".fleet_event_create",
            "FleetEventPage": ".fleet_event_page",
            "FleetSeverity": ".fleet_severity",
            "FormFields": ".form_fields",
            "FrameImage": ".frame_image",
            "FreeObject": ".free_object",
            "InferenceProvider": ".inference_provider",
            "InferenceProviderPage": ".inference_provider_page",
            "InferenceProviderType": ".inference_provider_type",
            "InferenceTestResult": ".inference_test_result",
            "Invitation": ".invitation",
            "InvitationPage": ".invitation_page",
            "ManagedAdmitFile": ".managed_admit_file",
            "ManagedFinalFile": ".managed_final_file",
            "ManagedFinalization": ".managed_finalization",
            "ManagedFinalizeReply": ".managed_finalize_reply",
            "ManagedFleetUploadStatus": ".managed_fleet_upload_status",
            "ManagedGeneration": ".managed_generation",
            "ManagedMultipart": ".managed_multipart",
            "ManagedMultipartProgress": ".managed_multipart_progress",
            "ManagedOriginal": ".managed_original",
            "ManagedPart": ".managed_part",
            "ManagedPartGrant": ".managed_part_grant",
            "ManagedParts": ".managed_parts",
            "ManagedUploadProtocol": ".managed_upload_protocol",
            "ManifestObject": ".manifest_object",
            "ManifestObjectPage": ".manifest_object_page",
            "ManifestOrigin": ".manifest_origin",
            "ManualUploadTarget": ".manual_upload_target",
            "MemberUser": ".member_user",
            "ModelIntegration": ".model_integration",
            "ModelIntegrationPage": ".model_integration_page",
            "Organization": ".organization",
            "OrganizationIndustry": ".organization_industry",
            "OrganizationMember": ".organization_member",
            "OrganizationMemberPage": ".organization_member_page",
            "OrganizationPage": ".organization_page",
            "OrganizationRole": ".organization_role",
            "OrganizationVisibility": ".organization_visibility",
            "OwnerDatasetPage": ".owner_dataset_page",
            "PartSigningReply": ".part_signing_reply",
            "PredefinedLabel": ".predefined_label",
            "PredictionModel": ".prediction_model",
            "PredictionModelPage": ".prediction_model_page",
            "Project": ".project",
            "ProjectMetrics": ".project_metrics",
            "ProjectPage": ".project_page",
            "ProjectStatus": ".project_status",
            "ProviderConfig": ".provider_config",
            "QualityTarget": ".quality_target",
            "QualityTargetEvaluation": ".quality_target_evaluation",
            "QualityTargetMetric": ".quality_target_metric",
            "QualityTargetOperator": ".quality_target_operator",
            "QualityTargetPage": ".quality_target_page",
            "QualityTargetSeverity": ".quality_target_severity",
            "Quat": ".quat",
            "Recording": ".recording",
            "RecordingPage": ".recording_page",
            "RecordingStatus": ".recording_status",
            "ResolvedRevision": ".resolved_revision",
            "RevisionManifest": ".revision_manifest",
            "RevisionRights": ".revision_rights",
            "Rule": ".rule",
            "RulePage": ".rule_page",
            "S3AuthMethod": ".s3_auth_method",
            "SequenceFrame": ".sequence_frame",
            "SequenceHealth": ".sequence_health",
            "SignedPart": ".signed_part",
            "SignupResponse": ".signup_response",
            "SignupUser": ".signup_user",
            "Slice": ".slice_",
            "SliceItem": ".slice_item",
            "SliceItemPage": ".slice_item_page",
            "SlicePage": ".slice_page",
            "SliceVisibility": ".slice_visibility",
            "StorageConfig": ".storage_config",
            "StorageConfigPage": ".storage_config_page",
            "StorageConfigSetupInfo": ".storage_config_setup_info",
            "StorageConfigTestResult": ".storage_config_test_result",
            "StorageProvider": ".storage_provider",
            "Task": ".task",
            "TaskPage": ".task_page",
            "TaskResult": ".task_result",
            "TaskResultPage": ".task_result_page",
            "TaskStatus": ".task_status",
            "TaskType": ".task_type",
            "Team": ".team",
            "TeamMember": ".team_member",
            "TeamMemberPage": ".team_member_page",
            "TeamPage": ".team_page",
            "TeamRole": ".team_role",
            "UploadConfirmResponse": ".upload_confirm_response",
            "UploadFile": ".upload_file",
            "UploadFinalizeResponse": ".upload_finalize_response",
            "UploadHeaders": ".upload_headers",
            "UploadQuota": ".upload_quota",
            "UploadSession": ".upload_session",
            "UploadStatusResponse": ".upload_status_response",
            "UploadUrlEntry": ".upload_url_entry",
            "UploadUrlsResponse": ".upload_urls_response",
            "UploadedFile": ".uploaded_file",
            "Vec3": ".vec_3",
            "Visibility": ".visibility",
            "Webhook": ".webhook",
            "WebhookDelivery": ".webhook_delivery",
            "WebhookDeliveryPage": ".webhook_delivery_page",
            "WebhookEvent": ".webhook_event",
            "WebhookPage": ".webhook_page",
            "WebhookTestResult": ".webhook_test_result",
            "WorkBatch": ".work_batch",
            "WorkBatchPage": ".work_batch_page",
        },
    )

__all__ = [
    "AccessGrant",
    "AccessTransport",
    "Agent",
    "AgentEvent",
    "AgentExecution",
    "AgentExecutionPage",
    "AgentPage",
    "AgentTaskType",
    "AgentTestResult",
    "Alert",
    "AlertChannel",
    "AlertChannelPage",
    "AlertChannelTestResult",
    "AlertChannelType",
    "AlertPage",
    "AllowedMimes",
    "Annotation",
    "AnnotationIssue",
    "AnnotationIssueMetrics",
    "AnnotationIssuePriority",
    "AnnotationIssueProblem",
    "AnnotationIssueProject",
    "AnnotationIssueReporter",
    "AnnotationIssueSeverity",
    "AnnotationIssueStatus",
    "AnnotationIssueTool",
    "AnnotationIssueToolDetail",
    "AutoLabelJob",
    "AutoLabelJobPage",
    "AutoLabelModelType",
    "BulkEditAction",
    "BulkEditItem",
    "BulkEditObjectType",
    "BulkEditResult",
    "ConsensusComputeResult",
    "ConsensusConfig",
    "ConsensusScore",
    "ConsensusScorePage",
    "ConsensusSummary",
    "CountByName",
    "CurrentUser",
    "Dataset",
    "DatasetDataType",
    "DatasetHealth",
    "DatasetItem",
    "DatasetItemPage",
    "DatasetPage",
    "DatasetSequence",
    "DatasetSequencePage",
    "DatasetVisibility",
    "Device",
    "DevicePage",
    "DeviceStatus",
    "Export",
    "ExportFormat",
    "ExportPage",
    "FieldErrors",
    "FleetEvent",
    "FleetEventBatchResult",
    "FleetEventCreate",
    "FleetEventPage",
    "FleetSeverity",
    "FormFields",
    "FrameImage",
    "FreeObject",
    "InferenceProvider",
    "InferenceProviderPage",
    "InferenceProviderType",
    "InferenceTestResult",
    "Invitation",
    "InvitationPage",
    "ManagedAdmitFile",
    "ManagedFinalFile",
    "ManagedFinalization",
    "ManagedFinalizeReply",
    "ManagedFleetUploadStatus",
    "ManagedGeneration",
    "ManagedMultipart",
    "ManagedMultipartProgress",
    "ManagedOriginal",
    "ManagedPart",
    "ManagedPartGrant",
    "ManagedParts",
    "ManagedUploadProtocol",
    "ManifestObject",
    "ManifestObjectPage",
    "ManifestOrigin",
    "ManualUploadTarget",
    "MemberUser",
    "ModelIntegration",
    "ModelIntegrationPage",
    "Organization",
    "OrganizationIndustry",
    "OrganizationMember",
    "OrganizationMemberPage",
    "OrganizationPage",
    "OrganizationRole",
    "OrganizationVisibility",
    "OwnerDatasetPage",
    "PartSigningReply",
    "PredefinedLabel",
    "PredictionModel",
    "PredictionModelPage",
    "Project",
    "ProjectMetrics",
    "ProjectPage",
    "ProjectStatus",
    "ProviderConfig",
    "QualityTarget",
    "QualityTargetEvaluation",
    "QualityTargetMetric",
    "QualityTargetOperator",
    "QualityTargetPage",
    "QualityTargetSeverity",
    "Quat",
    "Recording",
    "RecordingPage",
    "RecordingStatus",
    "ResolvedRevision",
    "RevisionManifest",
    "RevisionRights",
    "Rule",
    "RulePage",
    "S3AuthMethod",
    "SequenceFrame",
    "SequenceHealth",
    "SignedPart",
    "SignupResponse",
    "SignupUser",
    "Slice",
    "SliceItem",
    "SliceItemPage",
    "SlicePage",
    "SliceVisibility",
    "StorageConfig",
    "StorageConfigPage",
    "StorageConfigSetupInfo",
    "StorageConfigTestResult",
    "StorageProvider",
    "Task",
    "TaskPage",
    "TaskResult",
    "TaskResultPage",
    "TaskStatus",
    "TaskType",
    "Team",
    "TeamMember",
    "TeamMemberPage",
    "TeamPage",
    "TeamRole",
    "UploadConfirmResponse",
    "UploadFile",
    "UploadFinalizeResponse",
    "UploadHeaders",
    "UploadQuota",
    "UploadSession",
    "UploadStatusResponse",
    "UploadUrlEntry",
    "UploadUrlsResponse",
    "UploadedFile",
    "Vec3",
    "Visibility",
    "Webhook",
    "WebhookDelivery",
    "WebhookDeliveryPage",
    "WebhookEvent",
    "WebhookPage",
    "WebhookTestResult",
    "WorkBatch",
    "WorkBatchPage",
]
