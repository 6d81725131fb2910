# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Models of the API, each imported when it is first used."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    from .annotation import Annotation as Annotation
    from .dataset import Dataset as Dataset
    from .dataset_data_type import DatasetDataType as DatasetDataType
    from .dataset_item import DatasetItem as DatasetItem
    from .dataset_item_page import DatasetItemPage as DatasetItemPage
    from .dataset_page import DatasetPage as DatasetPage
    from .dataset_visibility import DatasetVisibility as DatasetVisibility
    from .device import Device as Device
    from .device_page import DevicePage as DevicePage
    from .device_status import DeviceStatus as DeviceStatus
    from .export import Export as Export
    from .export_format import ExportFormat as ExportFormat
    from .export_page import ExportPage as ExportPage
    from .fleet_event import FleetEvent as FleetEvent
    from .fleet_event_batch_result import FleetEventBatchResult as FleetEventBatchResult
    from .fleet_event_create import FleetEventCreate as FleetEventCreate
    from .fleet_event_page import FleetEventPage as FleetEventPage
    from .fleet_severity import FleetSeverity as FleetSeverity
    from .free_object import FreeObject as FreeObject
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
    from .member_user import MemberUser as MemberUser
    from .organization import Organization as Organization
    from .organization_member import OrganizationMember as OrganizationMember
    from .organization_member_page import OrganizationMemberPage as OrganizationMemberPage
    from .organization_page import OrganizationPage as OrganizationPage
    from .organization_role import OrganizationRole as OrganizationRole
    from .predefined_label import PredefinedLabel as PredefinedLabel
    from .project import Project as Project
    from .project_metrics import ProjectMetrics as ProjectMetrics
    from .project_page import ProjectPage as ProjectPage
    from .project_status import ProjectStatus as ProjectStatus
    from .recording import Recording as Recording
    from .recording_page import RecordingPage as RecordingPage
    from .recording_status import RecordingStatus as RecordingStatus
    from .rule import Rule as Rule
    from .rule_page import RulePage as RulePage
    from .task import Task as Task
    from .task_page import TaskPage as TaskPage
    from .task_result import TaskResult as TaskResult
    from .task_result_page import TaskResultPage as TaskResultPage
    from .task_status import TaskStatus as TaskStatus
    from .task_type import TaskType as TaskType
    from .upload_confirm_response import UploadConfirmResponse as UploadConfirmResponse
    from .upload_file import UploadFile as UploadFile
    from .upload_finalize_response import UploadFinalizeResponse as UploadFinalizeResponse
    from .upload_headers import UploadHeaders as UploadHeaders
    from .upload_session import UploadSession as UploadSession
    from .upload_status_response import UploadStatusResponse as UploadStatusResponse
    from .upload_url_entry import UploadUrlEntry as UploadUrlEntry
    from .upload_urls_response import UploadUrlsResponse as UploadUrlsResponse
    from .uploaded_file import UploadedFile as UploadedFile
    from .visibility import Visibility as Visibility
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
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
            "Annotation": ".annotation",
            "Dataset": ".dataset",
            "DatasetDataType": ".dataset_data_type",
            "DatasetItem": ".dataset_item",
            "DatasetItemPage": ".dataset_item_page",
            "DatasetPage": ".dataset_page",
            "DatasetVisibility": ".dataset_visibility",
            "Device": ".device",
            "DevicePage": ".device_page",
            "DeviceStatus": ".device_status",
            "Export": ".export",
            "ExportFormat": ".export_format",
            "ExportPage": ".export_page",
            "FleetEvent": ".fleet_event",
            "FleetEventBatchResult": ".fleet_event_batch_result",
            "FleetEventCreate": ".fleet_event_create",
            "FleetEventPage": ".fleet_event_page",
            "FleetSeverity": ".fleet_severity",
            "FreeObject": ".free_object",
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
            "MemberUser": ".member_user",
            "Organization": ".organization",
            "OrganizationMember": ".organization_member",
            "OrganizationMemberPage": ".organization_member_page",
            "OrganizationPage": ".organization_page",
            "OrganizationRole": ".organization_role",
            "PredefinedLabel": ".predefined_label",
            "Project": ".project",
            "ProjectMetrics": ".project_metrics",
            "ProjectPage": ".project_page",
            "ProjectStatus": ".project_status",
            "Recording": ".recording",
            "RecordingPage": ".recording_page",
            "RecordingStatus": ".recording_status",
            "Rule": ".rule",
            "RulePage": ".rule_page",
            "Task": ".task",
            "TaskPage": ".task_page",
            "TaskResult": ".task_result",
            "TaskResultPage": ".task_result_page",
            "TaskStatus": ".task_status",
            "TaskType": ".task_type",
            "UploadConfirmResponse": ".upload_confirm_response",
            "UploadFile": ".upload_file",
            "UploadFinalizeResponse": ".upload_finalize_response",
            "UploadHeaders": ".upload_headers",
            "UploadSession": ".upload_session",
            "UploadStatusResponse": ".upload_status_response",
            "UploadUrlEntry": ".upload_url_entry",
            "UploadUrlsResponse": ".upload_urls_response",
            "UploadedFile": ".uploaded_file",
            "Visibility": ".visibility",
        },
    )

__all__ = [
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
    "Annotation",
    "Dataset",
    "DatasetDataType",
    "DatasetItem",
    "DatasetItemPage",
    "DatasetPage",
    "DatasetVisibility",
    "Device",
    "DevicePage",
    "DeviceStatus",
    "Export",
    "ExportFormat",
    "ExportPage",
    "FleetEvent",
    "FleetEventBatchResult",
    "FleetEventCreate",
    "FleetEventPage",
    "FleetSeverity",
    "FreeObject",
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
    "MemberUser",
    "Organization",
    "OrganizationMember",
    "OrganizationMemberPage",
    "OrganizationPage",
    "OrganizationRole",
    "PredefinedLabel",
    "Project",
    "ProjectMetrics",
    "ProjectPage",
    "ProjectStatus",
    "Recording",
    "RecordingPage",
    "RecordingStatus",
    "Rule",
    "RulePage",
    "Task",
    "TaskPage",
    "TaskResult",
    "TaskResultPage",
    "TaskStatus",
    "TaskType",
    "UploadConfirmResponse",
    "UploadFile",
    "UploadFinalizeResponse",
    "UploadHeaders",
    "UploadSession",
    "UploadStatusResponse",
    "UploadUrlEntry",
    "UploadUrlsResponse",
    "UploadedFile",
    "Visibility",
]
